package org.yanchao.round;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A county left the review of its round to the city. */
public record ReviewDelegated(UUID roundId, String owner, String reviewer, String document, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "round.review-delegated";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("reviewer", reviewer, "document", document);
  }
}
