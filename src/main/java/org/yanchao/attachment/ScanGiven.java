package org.yanchao.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/** What was signed on paper is kept with its scan, or not at all. */
public final class ScanGiven {

  private ScanGiven() {}

  /** The scan, refused where none came. */
  public static UUID of(@Nullable UUID scan) {
    if (scan == null) {
      throw new Refused(Refusal.of("attachment.scan-missing"));
    }
    return scan;
  }
}
