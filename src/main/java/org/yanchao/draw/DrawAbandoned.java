package org.yanchao.draw;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A sealed draw is given up; every later transcript of the round names it. */
public record DrawAbandoned(UUID roundId, int no, String reason, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.draw-abandoned";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("draw", String.valueOf(no), "reason", reason);
  }
}
