package org.yanchao.candidacy;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The grounds for preference of a round are fixed. */
public record GroundsFrozen(UUID roundId, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.grounds-frozen";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }
}
