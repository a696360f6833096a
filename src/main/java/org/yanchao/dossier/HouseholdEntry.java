package org.yanchao.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One business household carried along, as it is typed. */
public record HouseholdEntry(
    String name, LocalDate registeredOn, @Nullable LocalDate deregisteredOn) {}
