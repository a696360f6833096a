package org.yanchao.daycode;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a code that was issued; never the code.
 *
 * @param withdrawn whether a later one took its place
 * @param locked whether too many wrong tries have shut it
 */
public record DayCodeView(
    int seatNo,
    LocalDate day,
    Instant issuedAt,
    @Nullable Instant usedAt,
    boolean withdrawn,
    boolean locked) {

  /** Its state as a word for the pages. */
  public String state() {
    if (usedAt != null) {
      return "USED";
    }
    if (withdrawn) {
      return "WITHDRAWN";
    }
    return locked ? "LOCKED" : "OPEN";
  }
}
