package org.yanchao.recommendation;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The named bases of a recommendation were tested against the pool conditions above. */
public record UpperConditionsTested(UUID recommendationId, int due, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.upper-conditions-tested";
  }

  @Override
  public String subject() {
    return recommendationId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("due", Integer.toString(due));
  }
}
