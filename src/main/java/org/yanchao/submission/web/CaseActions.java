package org.yanchao.submission.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.audit.PackageDesk;
import org.yanchao.formalcheck.FormalCheckDesk;
import org.yanchao.kernel.Refusal;
import org.yanchao.recheck.RecheckDesk;
import org.yanchao.submission.SubmissionDesk;

/** What the applicant may do with a case now, and why not. */
@Component
class CaseActions {

  private final SubmissionDesk submissions;
  private final FormalCheckDesk checks;
  private final RecheckDesk rechecks;
  private final PackageDesk packages;

  CaseActions(
      SubmissionDesk submissions,
      FormalCheckDesk checks,
      RecheckDesk rechecks,
      PackageDesk packages) {
    this.submissions = submissions;
    this.checks = checks;
    this.rechecks = rechecks;
    this.packages = packages;
  }

  /**
   * The reasons against each action, null where it can be done; and whether the outcome can be, or
   * was, asked about again.
   */
  record Allowed(
      @Nullable Refusal whyNotAnswer,
      @Nullable Refusal whyNotWithdraw,
      @Nullable Refusal whyNotWithdrawReview,
      @Nullable Refusal whyNotRequestReview,
      boolean recheck) {}

  Allowed of(Actor actor, UUID id) {
    return new Allowed(
        checks.whyNotAnswer(actor, id).orElse(null),
        submissions.whyNotWithdraw(actor, id).orElse(null),
        submissions.whyNotWithdrawReview(actor, id).orElse(null),
        submissions.whyNotRequestReview(actor, id).orElse(null),
        rechecks.matter(actor, id).isPresent() || !rechecks.ofCase(id).isEmpty());
  }

  /** What of the dossier the unit asks to correct for the level above. */
  void asked(Actor actor, UUID dossier, Model page) {
    var asked = packages.asked(actor, dossier);
    page.addAttribute("asked", asked.orElse(null));
    page.addAttribute("flagged", asked.map(it -> packages.flagged(it.caseId())).orElse(List.of()));
  }

  void correct(Actor actor, UUID id) {
    packages.answer(actor, id);
  }

  void answer(Actor actor, UUID id) {
    checks.answerCorrection(actor, id);
  }

  void poolOnly(Actor actor, UUID id, boolean yes) {
    checks.answerPoolOnly(actor, id, yes);
  }

  void withdraw(Actor actor, UUID id) {
    submissions.withdraw(actor, id);
  }

  void withdrawReview(Actor actor, UUID id) {
    submissions.withdrawReview(actor, id);
  }

  void requestReview(Actor actor, UUID id) {
    submissions.requestReview(actor, id);
  }
}
