package org.yanchao.draw;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A draw of a round is sealed; chance is not yet known. */
public record DrawSealed(UUID roundId, int no, String commitment, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.draw-sealed";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("draw", String.valueOf(no), "commitment", commitment);
  }
}
