package org.yanchao.ranking;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An officer asks the head to unlock the order of a round. */
public record RankingUnlockAsked(UUID roundId, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.ranking-unlock-asked";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }
}
