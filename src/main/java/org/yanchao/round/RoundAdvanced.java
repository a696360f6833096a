package org.yanchao.round;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A round has come one step further. */
public record RoundAdvanced(UUID roundId, RoundStatus status, Who by) implements Traceable {

  @Override
  public String action() {
    return "round.advanced." + status.name();
  }

  @Override
  public String subject() {
    return roundId.toString();
  }
}
