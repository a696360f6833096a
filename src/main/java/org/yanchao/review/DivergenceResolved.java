package org.yanchao.review;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An officer recorded how a wide spread of scores was resolved. */
public record DivergenceResolved(UUID batchId, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.divergence-resolved";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }
}
