package org.yanchao.submission.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
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

  CaseActions(SubmissionDesk submissions, FormalCheckDesk checks, RecheckDesk rechecks) {
    this.submissions = submissions;
    this.checks = checks;
    this.rechecks = rechecks;
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
