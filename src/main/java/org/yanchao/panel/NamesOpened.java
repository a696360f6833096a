package org.yanchao.panel;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The review secretary opened the names of a panel to invite them. */
public record NamesOpened(UUID batchId, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.names-opened";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }
}
