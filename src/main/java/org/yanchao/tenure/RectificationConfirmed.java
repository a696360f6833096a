package org.yanchao.tenure;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The officer looked whether the shortfalls are put right. */
public record RectificationConfirmed(UUID checkId, UUID namingId, boolean rectified, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "tenure.rectification-confirmed";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("check", checkId.toString(), "rectified", Boolean.toString(rectified));
  }
}
