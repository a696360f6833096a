package org.yanchao.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.Invariant;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Stamp;
import org.yanchao.naming.NamingDesk;

/**
 * Every name below the province was tested against the conditions above, and what was due and not
 * sent is shown as late. A rate below one is no violation; a case that is not named in it is.
 */
@Component
class PushDutiesNamed implements Invariant {

  private final NamingDesk namings;
  private final Recommendations recommendations;
  private final RecommendationItems items;
  private final Stamp stamp;

  PushDutiesNamed(
      NamingDesk namings, Recommendations recommendations, RecommendationItems items, Stamp stamp) {
    this.namings = namings;
    this.recommendations = recommendations;
    this.items = items;
    this.stamp = stamp;
  }

  @Override
  public String name() {
    return "4-push-duties-named";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> violations() {
    var found = new ArrayList<String>();
    for (var naming : namings.certified()) {
      if (naming.level() == Level.PROVINCE) {
        continue;
      }
      var lines = items.findByNamingId(naming.id());
      if (lines.isEmpty()) {
        found.add(naming.certificateNo() + ": on no recommendation");
      }
      lines.stream()
          .filter(this::silent)
          .forEach(it -> found.add(naming.certificateNo() + ": late unseen"));
    }
    return List.copyOf(found);
  }

  /** Due for more than a day, not sent, and nobody was told. */
  private boolean silent(RecommendationItem item) {
    var recommendation = recommendations.get(item.recommendationId());
    return item.mustGo()
        && !item.sent()
        && !recommendation.late()
        && stamp.today().isAfter(recommendation.dueOn().plusDays(1));
  }
}
