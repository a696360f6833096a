package org.yanchao.draw;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The seal of a draw is opened and its result stands. */
public record DrawUsed(UUID roundId, int no, String transcripts, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.draw-used";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("draw", String.valueOf(no), "transcripts", transcripts);
  }
}
