package org.yanchao.round;

import java.util.UUID;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An authority has opened its round of a cycle at a level. */
public record RoundOpened(UUID roundId, String authority, Level level, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "round.opened";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }
}
