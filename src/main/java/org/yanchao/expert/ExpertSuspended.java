package org.yanchao.expert;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An expert will not be drawn for now. */
public record ExpertSuspended(UUID expertId, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.expert-suspended";
  }

  @Override
  public String subject() {
    return expertId.toString();
  }
}
