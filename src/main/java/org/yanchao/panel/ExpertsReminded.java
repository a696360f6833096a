package org.yanchao.panel;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * The day for scoring is over and some experts were reminded.
 *
 * @param owing how many seats still owe their sheets
 */
public record ExpertsReminded(UUID batchId, int owing, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.experts-reminded";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("owing", Integer.toString(owing));
  }
}
