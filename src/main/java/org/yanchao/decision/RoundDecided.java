package org.yanchao.decision;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The leaders have decided whom to name. */
public record RoundDecided(UUID roundId, int named, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.round-decided";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("named", Integer.toString(named));
  }
}
