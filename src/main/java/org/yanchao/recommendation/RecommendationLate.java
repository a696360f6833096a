package org.yanchao.recommendation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The due day is over and the batch has not been sent (JL-29). */
public record RecommendationLate(UUID recommendationId, String authority, LocalDate dueOn, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "naming.recommendation-late";
  }

  @Override
  public String subject() {
    return recommendationId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("authority", authority, "dueOn", dueOn.toString());
  }
}
