package org.yanchao.candidacy;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * The candidates of a batch have codes under which its experts know them.
 *
 * @param mark SHA-256 of the key and the order of the codes
 */
public record CodesGiven(UUID batchId, int count, String mark, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.codes-given";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("count", String.valueOf(count), "mark", mark);
  }
}
