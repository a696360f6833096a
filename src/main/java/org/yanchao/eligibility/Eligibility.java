package org.yanchao.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casefile.Findings;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.Papers;
import org.yanchao.casefile.Stage;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.LevelCase;
import org.yanchao.casework.ReviewState;
import org.yanchao.dossier.Packs;
import org.yanchao.extension.ExtendedTerm;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;
import org.yanchao.policy.SubmissionCutoff;

/** What decides whether a case takes part in this year's review: window, evidence, cut-off. */
@Component
public class Eligibility {

  private final CaseStore store;
  private final Checks checks;
  private final Findings findings;
  private final Papers papers;
  private final Packs packs;

  Eligibility(CaseStore store, Checks checks, Findings findings, Papers papers, Packs packs) {
    this.store = store;
    this.checks = checks;
    this.findings = findings;
    this.papers = papers;
    this.packs = packs;
  }

  /** Holds the recorded time of receipt against the window; true when in time. */
  public boolean checkWindow(UUID id) {
    var it = store.locked(id);
    if (!it.review().stands()) {
      return false;
    }
    var inTime = checks.window(it);
    store.reviewBecomes(it, inTime ? ReviewState.IN_TIME : ReviewState.LATE);
    store.save(it, new ReviewWindowChecked(id, inTime, Who.system("checkApplicationWindow")));
    return inTime;
  }

  /**
   * One finding per item of evidence; what lies outside is set aside.
   *
   * @return whether anything is left to go on with; if not, the applicant has been asked
   */
  public boolean checkEvidence(UUID id) {
    var it = store.locked(id);
    var tested = checks.evidence(it);
    if (tested.requiredLost() && it.review().stands()) {
      store.reviewBecomes(it, ReviewState.UNPROVED);
    }
    var left = it.somethingLeft();
    settle(it, left);
    var by = Who.system("checkEvidencePeriod");
    store.save(it, new EvidenceChecked(id, tested.setAside(), left, by));
    return left;
  }

  /** A confirmation ends here; with nothing left the applicant is asked about the pool alone. */
  private void settle(LevelCase it, boolean left) {
    if (it.status() != CaseStatus.ACCEPTED) {
      return;
    }
    if (!left) {
      store.become(it, CaseStatus.POOL_ONLY_OFFERED);
      var days = store.terms(it).correction().workingDays();
      it.clock().ask(store.stamp().today(), days, store.stamp().calendar());
    } else if (!it.poolRequested()) {
      store.end(it, CaseStatus.CONFIRMED);
      store.publish(new ParticipationConfirmed(it.id(), Who.system("checkEvidencePeriod")));
    }
  }

  /** The applicant goes on with the pool alone, or not at all. */
  public void answerPoolOnly(Actor applicant, UUID id, boolean yes) {
    var it = store.forApplicant(applicant, id);
    if (it.status() != CaseStatus.POOL_ONLY_OFFERED) {
      Refusal.of("casework.wrong-step").raise();
    }
    if (yes) {
      store.onlyPool(it);
    } else {
      store.become(it, CaseStatus.NON_ACCEPTANCE_PROPOSED);
      it.clock().finish();
    }
    var by = applicant.as(Role.APPLICANT);
    papers.opine(id, OpinionKind.POOL_ONLY, "", by);
    store.save(it, new PoolOnlyAnswered(id, yes, by));
  }

  /** Holds the time of sending against the level's last day; never refuses. */
  public boolean checkCutoff(UUID id, Instant sentAt) {
    var it = store.locked(id);
    var programme = packs.pinned(it.origin().packVersion());
    var extended = packs.extended(programme.id(), it.authority(), ExtendedTerm.CUTOFF);
    var finding = new SubmissionCutoff(programme).judge(it.origin().level(), sentAt, extended);
    findings.replace(id, Stage.CUTOFF, List.of(finding));
    if (it.review().stands()) {
      store.reviewBecomes(it, finding.met() ? ReviewState.IN_TIME : ReviewState.LATE);
    }
    var by = Who.system("checkSubmissionCutoff");
    store.save(it, new CutoffChecked(id, finding.met(), by));
    return finding.met();
  }
}
