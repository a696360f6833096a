package org.yanchao.kernel;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A territorial unit for as long as it had this key. Whom it reports to is a fact of its own: the
 * code's prefix says something else for some units (EC-21).
 *
 * @param key what everything else stores; the GB code where there is one
 * @param gbCode code of GB/T 2260, null for units that have none
 * @param name its Chinese name
 * @param kind its kind, as the division list words it
 * @param levelsHeld the levels at which it decides; one unit may hold two
 * @param parent the unit above by code, for display only
 * @param reportsTo the unit above in every roll-up, null for the province
 * @param validFrom first day, null when open
 * @param validTo last day, null when open
 * @param succeededBy key of the unit that took over its open cases
 */
public record Region(
    String key,
    @Nullable String gbCode,
    String name,
    String kind,
    Set<Level> levelsHeld,
    @Nullable String parent,
    @Nullable String reportsTo,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String succeededBy) {

  public Region {
    levelsHeld = Set.copyOf(levelsHeld);
  }

  /** The same unit where nothing stands above it. */
  Region withoutUpper() {
    return new Region(
        key, gbCode, name, kind, levelsHeld, parent, null, validFrom, validTo, succeededBy);
  }

  public boolean holds(Level level) {
    return levelsHeld.contains(level);
  }

  public boolean validOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
