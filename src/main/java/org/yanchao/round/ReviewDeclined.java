package org.yanchao.round;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The city does not take over the review; it stays the county's. */
public record ReviewDeclined(UUID roundId, String reviewer, Who by) implements Traceable {

  @Override
  public String action() {
    return "round.review-declined";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("reviewer", reviewer);
  }
}
