package org.yanchao.submission.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Refusal;
import org.yanchao.submission.CaseDesk;
import org.yanchao.submission.FormalCheckDesk;
import org.yanchao.submission.LaterStep;
import org.yanchao.submission.RecheckDesk;
import org.yanchao.submission.SubmissionDesk;

/** What the applicant may do with a case now, and why not. */
@Component
class CaseActions {

  private final SubmissionDesk submissions;
  private final FormalCheckDesk checks;
  private final CaseDesk cases;
  private final Standings standings;
  private final RecheckDesk rechecks;

  CaseActions(
      SubmissionDesk submissions,
      FormalCheckDesk checks,
      CaseDesk cases,
      Standings standings,
      RecheckDesk rechecks) {
    this.submissions = submissions;
    this.checks = checks;
    this.cases = cases;
    this.standings = standings;
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
      boolean recheck) {}

  Allowed of(Actor actor, UUID id) {
    return new Allowed(
        checks.whyNotAnswer(actor, id).orElse(null),
        submissions.whyNotWithdraw(actor, id).orElse(null),
        whyNotWithdrawReview(actor, id).orElse(null),
        rechecks.matter(actor, id).isPresent() || !rechecks.ofCase(id).isEmpty());
  }

  /** What the round has decided cannot be undone by staying away from it. */
  private Optional<Refusal> whyNotWithdrawReview(Actor actor, UUID id) {
    var over =
        standings.later(cases.show(actor, id).summary()).stream().anyMatch(LaterStep::closesReview);
    return over
        ? Refusal.because("submission.review-over")
        : submissions.whyNotWithdrawReview(actor, id);
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
    whyNotWithdrawReview(actor, id).ifPresent(Refusal::raise);
    submissions.withdrawReview(actor, id);
  }
}
