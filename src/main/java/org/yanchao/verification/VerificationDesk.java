package org.yanchao.verification;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casefile.Papers;
import org.yanchao.casefile.SetAsideView;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casefile.VerificationView;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.LevelCase;
import org.yanchao.dossier.DossierContents;
import org.yanchao.dossier.Packs;
import org.yanchao.dossier.TargetKind;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/** Verification at the desk or on site, and what it sets aside. */
@Service
@Transactional
public class VerificationDesk {

  private final CaseStore store;
  private final Papers papers;
  private final DossierContents contents;
  private final Packs packs;

  VerificationDesk(CaseStore store, Papers papers, DossierContents contents, Packs packs) {
    this.store = store;
    this.papers = papers;
    this.contents = contents;
    this.packs = packs;
  }

  /** Why the verification cannot be entered, empty when it can. */
  public Optional<Refusal> whyNotVerify(
      Actor officer, UUID id, @Nullable String secondPerson, VerificationPurpose purpose) {
    var it = store.seenByStaff(officer, Role.CASE_OFFICER, id);
    var ready =
        purpose == VerificationPurpose.POOL
            ? it.status() == CaseStatus.ACCEPTED || it.status() == CaseStatus.UNDER_AUDIT
            : it.status().inPool();
    if (!ready) {
      return Refusal.because("casework.wrong-step");
    }
    var alone = secondPerson == null || secondPerson.isBlank();
    return alone && persons(it, purpose) > 1
        ? Refusal.because("verification.second-person-missing")
        : Optional.empty();
  }

  /** Enters what was seen; the second person may have no account. */
  public void verify(
      Actor officer,
      UUID id,
      FormAnswers answers,
      @Nullable String secondPerson,
      VerificationPurpose purpose) {
    whyNotVerify(officer, id, secondPerson, purpose).ifPresent(Refusal::raise);
    var conclusion = answers.text("conclusion");
    var at = store.stamp().now();
    papers.verify(
        id,
        new VerificationView(
            purpose, at, officer.account(), secondPerson, conclusion, answers.toJson()));
    store.publish(new ApplicationVerified(id, purpose, officer.as(Role.CASE_OFFICER)));
  }

  /** Why this item cannot be set aside, empty when it can. */
  public Optional<Refusal> whyNotSetAside(Actor officer, UUID id, String reason) {
    var it = store.seenByStaff(officer, Role.CASE_OFFICER, id);
    if (it.status().outcome().isPresent() && !it.status().inPool()) {
      return Refusal.because("casework.wrong-step");
    }
    return reason.isBlank() ? Refusal.because("casework.reason-missing") : Optional.empty();
  }

  /** From now on the item does not count, at this level and above; the dossier keeps the claim. */
  public void setAside(Actor officer, UUID id, TargetKind kind, UUID target, String reason) {
    whyNotSetAside(officer, id, reason).ifPresent(Refusal::raise);
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    if (!contents.has(it.origin().dossierId(), kind, target)) {
      throw new NotFound("item");
    }
    var period = packs.pinned(it.origin().packVersion());
    var clause = period.cite(period.cycle().evidencePeriod());
    var what = new SetAsideView(id, kind, target, reason, clause, null);
    if (papers.setAside(what)) {
      store.publish(new ItemSetAside(id, target, officer.as(Role.CASE_OFFICER)));
    }
  }

  /** Takes back what this level set aside; what a level below set aside stays. */
  public void restore(Actor officer, UUID id, UUID target) {
    store.forStaff(officer, Role.CASE_OFFICER, id);
    papers.restore(id, target);
    store.publish(new ItemRestored(id, target, officer.as(Role.CASE_OFFICER)));
  }

  private int persons(LevelCase it, VerificationPurpose purpose) {
    var key = purpose == VerificationPurpose.POOL ? "POOL" : "REVIEW";
    var asked = packs.pinned(it.origin().packVersion()).verification().get(key);
    return asked == null ? 1 : asked.persons();
  }
}
