package org.yanchao.expert;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An expert may be drawn again. */
public record ExpertReinstated(UUID expertId, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.expert-reinstated";
  }

  @Override
  public String subject() {
    return expertId.toString();
  }
}
