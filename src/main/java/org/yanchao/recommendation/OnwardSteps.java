package org.yanchao.recommendation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.casework.LaterStep;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.naming.NamingView;

/** Tells an applicant whether a named base goes up, and where it takes itself out. */
@Component
class OnwardSteps {

  private final RecommendationItems items;
  private final Recommendations recommendations;

  OnwardSteps(RecommendationItems items, Recommendations recommendations) {
    this.items = items;
    this.recommendations = recommendations;
  }

  /** The last recommendation of the base, empty before it was tested. */
  Optional<LaterStep> of(NamingView naming) {
    return items.findByNamingId(naming.id()).stream()
        .filter(it -> it.verdict() != null)
        .reduce((first, last) -> last)
        .map(it -> step(it, recommendations.get(it.recommendationId()), naming));
  }

  private static LaterStep step(RecommendationItem it, Recommendation whole, NamingView naming) {
    if (it.withdrawn()) {
      var day = it.withdrawnAt().map(BusinessClock::dayOf).orElse(null);
      return LaterStep.of("not-going", "stopped", day);
    }
    if (it.sent()) {
      var day = whole.sentAt().map(BusinessClock::dayOf).orElse(null);
      return LaterStep.of("recommended-" + naming.level(), "done", day);
    }
    return it.mustGo()
        ? LaterStep.of("to-recommend", "current", null)
            .with(whole.dueOn().toString())
            .takenBackAt("/applications/recommendations/" + it.id() + "/withdrawal")
        : LaterStep.of("not-recommended", "done", null);
  }
}
