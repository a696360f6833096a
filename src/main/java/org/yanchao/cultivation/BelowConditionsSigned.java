package org.yanchao.cultivation;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The head answered whether a case is below the pool conditions. */
public record BelowConditionsSigned(UUID caseId, boolean agreed, Who by) implements Traceable {

  @Override
  public String action() {
    return "cultivation.below-conditions-signed";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("agreed", String.valueOf(agreed));
  }
}
