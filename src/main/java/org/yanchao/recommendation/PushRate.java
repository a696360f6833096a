package org.yanchao.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yanchao.kernel.BusinessClock;

/**
 * Counts the push rate (JL-29): due is what was named this cycle, meets the conditions above, was
 * sent or is over its day, and was not withdrawn by its applicant before; done is what was sent by
 * its day.
 */
final class PushRate {

  private final LocalDate today;
  private final List<UUID> missing = new ArrayList<>();
  private final List<Rates.Late> late = new ArrayList<>();
  private int due;
  private int done;

  PushRate(LocalDate today) {
    this.today = today;
  }

  /** One line that has to go up; others are in neither number. */
  void count(Recommendation recommendation, RecommendationItem item) {
    var dueOn = recommendation.dueOn();
    var over = today.isAfter(dueOn);
    if (!item.mustGo() || !item.sent() && !over) {
      return;
    }
    due++;
    var inTime =
        item.sent()
            && recommendation
                .sentAt()
                .filter(it -> !BusinessClock.dayOf(it).isAfter(dueOn))
                .isPresent();
    if (inTime) {
      done++;
      return;
    }
    var caseId = item.caseId();
    if (caseId != null) {
      var sent = item.sent() ? recommendation.sentAt().orElse(null) : null;
      missing.add(caseId);
      late.add(new Rates.Late(recommendation.lowerAuthority(), caseId, dueOn, sent));
    }
  }

  Rates.Rate rate() {
    return new Rates.Rate(done, due, missing);
  }

  List<Rates.Late> late() {
    return List.copyOf(late);
  }
}
