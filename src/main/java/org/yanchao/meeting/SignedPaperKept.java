package org.yanchao.meeting;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The signed print of a panel's opinion came back and its scan is kept. */
public record SignedPaperKept(UUID batchId, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.signed-paper-kept";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }
}
