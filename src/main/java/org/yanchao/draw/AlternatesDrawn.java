package org.yanchao.draw;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Further alternates were drawn for a batch. */
public record AlternatesDrawn(UUID batchId, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.supplemented";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }
}
