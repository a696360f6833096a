package org.yanchao.decision;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The scanned minutes of a decision came in after it. */
public record MinutesAttached(UUID roundId, int decision, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.minutes-attached";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("decision", Integer.toString(decision));
  }
}
