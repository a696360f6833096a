package org.yanchao.panel;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A sheet behind the official scores of a batch became void; they are computed anew. */
public record ScoresTakenBack(UUID batchId, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.scores-taken-back";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }
}
