package org.yanchao.ranking;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Two people opened a locked order again; the hash is the one it had until now. */
public record RankingUnlocked(UUID roundId, String hash, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.ranking-unlocked";
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
