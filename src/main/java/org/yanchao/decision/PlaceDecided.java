package org.yanchao.decision;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The leaders have filled or left one freed place. */
public record PlaceDecided(UUID roundId, boolean filled, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.place-decided";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("filled", Boolean.toString(filled));
  }
}
