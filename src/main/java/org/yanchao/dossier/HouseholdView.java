package org.yanchao.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One business household as pages see it. */
public record HouseholdView(
    UUID id, String name, LocalDate registeredOn, @Nullable LocalDate deregisteredOn) {

  /** Registered by that day and not deregistered on or before it. */
  public boolean existedOn(LocalDate day) {
    var ended = deregisteredOn;
    return !registeredOn.isAfter(day) && (ended == null || ended.isAfter(day));
  }
}
