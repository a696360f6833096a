package org.yanchao.panel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/** What was signed on paper is kept with its scan, or not at all. */
final class ScanGiven {

  private ScanGiven() {}

  static UUID of(@Nullable UUID scan) {
    if (scan == null) {
      throw new Refused(Refusal.of("panel.scan-missing"));
    }
    return scan;
  }
}
