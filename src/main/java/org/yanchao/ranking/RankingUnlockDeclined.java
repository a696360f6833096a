package org.yanchao.ranking;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The head leaves the order of a round locked. */
public record RankingUnlockDeclined(UUID roundId, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.ranking-unlock-declined";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }
}
