package org.yanchao.panel;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * An expert is silent after the reminder and nobody can follow: the office has to find more
 * experts.
 *
 * @param reason code of what stands in the way
 */
public record SilentExpertKept(UUID batchId, int seatNo, String reason, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "panel.silent-expert-kept";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("seat", Integer.toString(seatNo), "reason", reason);
  }
}
