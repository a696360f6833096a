package org.yanchao.expert;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An expert was taken into a library. */
public record ExpertRegistered(UUID expertId, String library, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.expert-registered";
  }

  @Override
  public String subject() {
    return expertId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("library", library);
  }
}
