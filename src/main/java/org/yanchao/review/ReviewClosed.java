package org.yanchao.review;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The review of a batch is closed. */
public record ReviewClosed(UUID batchId, UUID roundId, boolean lastOfRound, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "panel.review-closed";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("last", String.valueOf(lastOfRound));
  }
}
