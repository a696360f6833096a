package org.yanchao.round;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The city took over the review that a county asked it to run. */
public record ReviewAccepted(UUID roundId, String reviewer, String document, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "round.review-accepted";
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
