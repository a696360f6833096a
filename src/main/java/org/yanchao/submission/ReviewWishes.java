package org.yanchao.submission;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.LaterStep;
import org.yanchao.casework.LaterSteps;
import org.yanchao.casework.ReviewState;
import org.yanchao.eligibility.Eligibility;
import org.yanchao.kernel.Refusal;

/** The request to take part in this year's review: taken back alone, or added within the year. */
@Component
class ReviewWishes {

  private final CaseStore store;
  private final FilingRules rules;
  private final Eligibility eligibility;
  private final ObjectProvider<LaterSteps> later;

  ReviewWishes(
      CaseStore store,
      FilingRules rules,
      Eligibility eligibility,
      ObjectProvider<LaterSteps> later) {
    this.store = store;
    this.rules = rules;
    this.eligibility = eligibility;
    this.later = later;
  }

  /** What the round has decided cannot be undone by staying away from it. */
  Optional<Refusal> whyNotWithdraw(Actor applicant, UUID id) {
    var it = store.seenByApplicant(applicant, id);
    if (!it.review().stands()) {
      return Refusal.because("submission.no-review-request");
    }
    if (it.status().inPool() && over(id)) {
      return Refusal.because("submission.review-over");
    }
    var nothingElse = it.status().live() && !it.poolRequested();
    return nothingElse || !it.status().live() && !it.status().inPool()
        ? Refusal.because("submission.withdraw-instead")
        : Optional.empty();
  }

  void withdraw(Actor applicant, UUID id) {
    whyNotWithdraw(applicant, id).ifPresent(Refusal::raise);
    var it = store.forApplicant(applicant, id);
    store.reviewBecomes(it, ReviewState.WITHDRAWN);
    store.save(it, new ReviewRequestWithdrawn(id, applicant.as(Role.APPLICANT)));
  }

  Optional<Refusal> whyNotAdd(Actor applicant, UUID id) {
    var it = store.seenByApplicant(applicant, id);
    if (!it.status().inPool() || it.review().stands()) {
      return Refusal.because("casework.wrong-step");
    }
    return over(id)
        ? Refusal.because("submission.review-over")
        : rules.whyNotReview(it, store.stamp().now());
  }

  void add(Actor applicant, UUID id) {
    whyNotAdd(applicant, id).ifPresent(Refusal::raise);
    var it = store.forApplicant(applicant, id);
    store.askReview(it);
    store.save(it, new ReviewRequestAdded(id, applicant.as(Role.APPLICANT)));
    eligibility.checkWindow(id);
    eligibility.checkEvidence(id);
  }

  private boolean over(UUID id) {
    return later.stream().flatMap(it -> it.of(id).stream()).anyMatch(LaterStep::closesReview);
  }
}
