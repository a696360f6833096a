package org.yanchao.round;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The head has adopted the review plan of a round. */
public record ReviewPlanAdopted(UUID roundId, int quota, int seats, Who by) implements Traceable {

  @Override
  public String action() {
    return "round.plan-adopted";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("quota", String.valueOf(quota), "seats", String.valueOf(seats));
  }
}
