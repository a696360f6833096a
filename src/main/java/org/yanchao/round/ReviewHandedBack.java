package org.yanchao.round;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The city handed the result of a review back to the county. */
public record ReviewHandedBack(UUID roundId, String reviewer, String document, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "round.review-handed-back";
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
