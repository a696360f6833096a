package org.yanchao.ranking;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The order of a round is final; the hash proves it. */
public record RankingLocked(UUID roundId, String hash, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.ranking-locked";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("hash", hash);
  }
}
