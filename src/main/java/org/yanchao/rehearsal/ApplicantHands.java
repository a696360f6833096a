package org.yanchao.rehearsal;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.desk.Inbox;
import org.yanchao.formalcheck.FormalCheckDesk;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.rehearsal.Plan.Trait;
import org.yanchao.submission.SubmissionDesk;

/** What applicants do while an office waits for them. */
@Component
@Profile({"demo", "rehearsal"})
class ApplicantHands implements Hands {

  private final CaseDesk cases;
  private final FormalCheckDesk checks;
  private final SubmissionDesk submissions;
  private final Desktop desktop;

  ApplicantHands(
      CaseDesk cases, FormalCheckDesk checks, SubmissionDesk submissions, Desktop desktop) {
    this.cases = cases;
    this.checks = checks;
    this.submissions = submissions;
    this.desktop = desktop;
  }

  @Override
  public Map<String, Consumer<Inbox.Waiting>> steps() {
    return Map.of(
        "Task_CorrectApplication", this::correct,
        "Task_OfferPoolOnly", this::answerOffer);
  }

  private void correct(Inbox.Waiting waiting) {
    var it = cases.summary(waiting.item().key());
    if (desktop.ledger().is(it.applicant().id(), Trait.UNANSWERED)) {
      return;
    }
    var waited = 1 + desktop.chance().below(4, "answers", it.caseNo());
    var since = waiting.item().since().atZone(BusinessClock.ZONE).toLocalDate();
    if (desktop.season().reached(desktop.season().after(since, waited))) {
      var by = it.paper() ? desktop.cast().officer(it.authority()) : applicant(it);
      checks.answerCorrection(by, it.id());
    }
  }

  private void answerOffer(Inbox.Waiting waiting) {
    var it = cases.summary(waiting.item().key());
    var yes = desktop.chance().happens(0.7, "pool-only", it.caseNo());
    checks.answerPoolOnly(applicant(it), it.id(), yes);
  }

  /** Takes the application, or only the request for review, back while that is possible. */
  void withdraw(CaseSummary it, boolean reviewOnly) {
    var by = applicant(it);
    if (reviewOnly && submissions.whyNotWithdrawReview(by, it.id()).isEmpty()) {
      submissions.withdrawReview(by, it.id());
    } else if (!reviewOnly && submissions.whyNotWithdraw(by, it.id()).isEmpty()) {
      submissions.withdraw(by, it.id());
    }
  }

  private Actor applicant(CaseSummary it) {
    return desktop.cast().login(desktop.ledger().planOf(it.applicant().id()).orElseThrow().login());
  }
}
