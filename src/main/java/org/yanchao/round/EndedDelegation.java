package org.yanchao.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A delegation that came to nothing, as the county reads it.
 *
 * @param declined whether the unit above declined, else the county took it back
 * @param scans which of its letters have a scan, in the order they were written
 */
public record EndedDelegation(
    UUID id,
    String reviewer,
    String documentNo,
    boolean declined,
    String reason,
    Instant endedAt,
    List<LetterKind> scans) {

  public EndedDelegation {
    scans = List.copyOf(scans);
  }
}
