package org.yanchao.round;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A county took the review back before anybody was drawn. */
public record ReviewWithdrawn(UUID roundId, String owner, String reviewer, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "round.review-withdrawn";
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
