package org.yanchao.review;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The official scores of a batch are computed. */
public record ScoresAggregated(UUID batchId, boolean diverging, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.scores-aggregated";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("diverging", String.valueOf(diverging));
  }
}
