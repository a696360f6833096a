package org.yanchao.rehearsal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.dossier.EvidenceEntry;
import org.yanchao.dossier.RosterKind;
import org.yanchao.dossier.TargetKind;
import org.yanchao.formalcheck.FormalCheckDesk;
import org.yanchao.submission.DraftDesk;
import org.yanchao.verification.VerificationDesk;

/** Offices check, verify and admit; applicants answer. */
@Component
@Profile({"demo", "rehearsal"})
class IntakeActs implements StoryVerbs {

  private final StoryCast cast;
  private final StoryForms forms;
  private final Desks desks;
  private final VerificationDesk verifications;
  private final DraftDesk drafts;

  IntakeActs(
      StoryCast cast,
      StoryForms forms,
      Desks desks,
      VerificationDesk verifications,
      DraftDesk drafts) {
    this.cast = cast;
    this.forms = forms;
    this.desks = desks;
    this.verifications = verifications;
    this.drafts = drafts;
  }

  /** The desks that decide about a case. */
  @Component
  @Profile({"demo", "rehearsal"})
  record Desks(FormalCheckDesk checks, PoolDesk pools, CaseDesk cases) {}

  @Override
  public Map<String, Consumer<StoryAct>> verbs() {
    return Map.of(
        "accept", act -> desks.checks().accept(officer(act), found(act).id()),
        "return", this::returnWithDefects,
        "answer", this::answer,
        "verify", act -> verify(act, VerificationPurpose.POOL, "TOWNSHIP"),
        "visit", act -> verify(act, VerificationPurpose.ROUND, "ON_SITE"),
        "admit", act -> desks.pools().admit(officer(act), found(act).id()),
        "grounds", this::confirmGrounds,
        "setforged", this::setForgedAside,
        "setderegistered", this::setDeregisteredAside);
  }

  private void returnWithDefects(StoryAct act) {
    var defects = cast.data().defects().stream().map(text -> new DefectEntry(text, null)).toList();
    desks.checks().returnForCorrection(officer(act), found(act).id(), defects);
  }

  private void answer(StoryAct act) {
    var applicant = cast.applicant(act.base());
    var returned = found(act);
    var stamped =
        new EvidenceEntry(
            "application-form", cast.data().text("formTitle"), null, null, null, null);
    drafts.addEvidence(applicant, returned.dossierId(), stamped);
    desks.checks().answerCorrection(applicant, returned.id());
  }

  private void verify(StoryAct act, VerificationPurpose purpose, String method) {
    var it = found(act);
    var second = cast.nameOf(it.authority() + "-j2");
    var report = forms.visit(cast.data().base(act.base()), method, second);
    verifications.verify(officer(act), it.id(), report, second, purpose);
  }

  private void confirmGrounds(StoryAct act) {
    var it = found(act).id();
    var text = cast.data().text("groundConfirmed");
    for (var ground : desks.cases().grounds(it)) {
      desks.cases().decideGround(officer(act), it, ground.id(), GroundStatus.CONFIRMED, text);
    }
  }

  /** What an investigation finds does not count from then on. */
  private void setForgedAside(StoryAct act) {
    var view = desks.cases().show(officer(act), found(act).id());
    view.content().people().stream()
        .filter(it -> it.kind() == RosterKind.EMPLOYED)
        .limit(cast.data().base(act.base()).forged())
        .forEach(it -> setAside(act, TargetKind.PERSON, it.id(), "forged"));
  }

  private void setDeregisteredAside(StoryAct act) {
    var view = desks.cases().show(officer(act), found(act).id());
    view.content().households().stream()
        .limit(cast.data().base(act.base()).deregistered())
        .forEach(it -> setAside(act, TargetKind.HOUSEHOLD, it.id(), "deregistered"));
  }

  private void setAside(StoryAct act, TargetKind kind, UUID item, String reason) {
    var text = cast.data().text(reason);
    verifications.setAside(officer(act), found(act).id(), kind, item, text);
  }

  private CaseSummary found(StoryAct act) {
    return cast.levelCase(act.base(), act.atLevel());
  }

  private Actor officer(StoryAct act) {
    return cast.officer(found(act).authority());
  }
}
