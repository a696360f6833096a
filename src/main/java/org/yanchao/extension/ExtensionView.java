package org.yanchao.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.ExtendedDay;

/**
 * One extension as pages see it.
 *
 * @param about the case, recommendation, objection or panel it is about, null for a date of the
 *     year
 * @param before the last day until then, kept for good
 * @param by account of the head who signed it
 */
public record ExtensionView(
    UUID id,
    String authority,
    String programme,
    ExtendedTerm term,
    @Nullable UUID about,
    LocalDate before,
    LocalDate day,
    String document,
    String reason,
    Instant decidedAt,
    String by) {

  public ExtendedDay extended() {
    return new ExtendedDay(day, document);
  }
}
