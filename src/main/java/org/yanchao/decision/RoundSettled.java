package org.yanchao.decision;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Every decided item of a round is named or removed and every freed place answered. */
public record RoundSettled(UUID roundId, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.round-settled";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }
}
