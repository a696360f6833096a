package org.yanchao.round;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Nothing is left to do in a round. */
public record RoundClosed(UUID roundId, Who by) implements Traceable {

  @Override
  public String action() {
    return "round.closed";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }
}
