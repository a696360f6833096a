package org.yanchao.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Period;

/**
 * One person of a roster as pages see it.
 *
 * @param idHash recognises the person in other rows and rosters; never shown
 * @param idTail last four characters of the number, for the officer who compares papers
 */
public record PersonView(
    UUID id,
    RosterKind kind,
    String name,
    String idHash,
    String idTail,
    boolean povertyRelief,
    boolean founder,
    LocalDate fromDay,
    @Nullable LocalDate toDay) {

  /** One shared day is enough, however short the contract. */
  public boolean overlaps(Period period) {
    var last = toDay;
    return !fromDay.isAfter(period.to()) && (last == null || !last.isBefore(period.from()));
  }
}
