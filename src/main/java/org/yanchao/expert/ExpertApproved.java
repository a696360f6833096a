package org.yanchao.expert;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The head took an expert into the library. */
public record ExpertApproved(UUID expertId, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.expert-approved";
  }

  @Override
  public String subject() {
    return expertId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of();
  }
}
