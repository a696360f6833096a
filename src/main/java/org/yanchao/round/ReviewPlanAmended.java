package org.yanchao.round;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The head has changed the places of a round by an amended plan. */
public record ReviewPlanAmended(UUID roundId, int from, int quota, String document, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "round.plan-amended";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "from", String.valueOf(from), "quota", String.valueOf(quota), "document", document);
  }
}
