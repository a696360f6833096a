package org.yanchao.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record of a collective decision by leaders who need no account.
 *
 * @param name which meeting it was
 * @param heldOn its date
 * @param participants who took part
 * @param conclusion what was concluded, in its own words
 * @param minutes scanned minutes, null while they are not attached
 */
public record Meeting(
    String name, LocalDate heldOn, String participants, String conclusion, @Nullable UUID minutes) {

  /** Whether anything that makes it a record is missing. */
  boolean incomplete() {
    return name.isBlank() || participants.isBlank() || conclusion.isBlank();
  }
}
