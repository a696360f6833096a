package org.yanchao.expert;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An expert's profile or calendar changed. */
public record ProfileChanged(UUID expertId, String what, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.profile-changed";
  }

  @Override
  public String subject() {
    return expertId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("what", what);
  }
}
