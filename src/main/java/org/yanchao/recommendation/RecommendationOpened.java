package org.yanchao.recommendation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A unit has to answer, by a day, which of its named bases go up. */
public record RecommendationOpened(
    UUID recommendationId, String authority, LocalDate recommendationDueOn, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "naming.recommendation-opened";
  }

  @Override
  public String subject() {
    return recommendationId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("authority", authority, "dueOn", recommendationDueOn.toString());
  }
}
