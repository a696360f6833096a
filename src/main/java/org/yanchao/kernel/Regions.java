package org.yanchao.kernel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every territorial unit there ever was; {@link #at} shows those of one day. */
public final class Regions {

  private final List<Region> all;

  /** One tree per stretch of days without a change, by its first day; all are checked at once. */
  private final NavigableMap<LocalDate, RegionTree> eras = new TreeMap<>();

  public Regions(List<Region> all) {
    this.all = List.copyOf(all);
    var changes = new TreeSet<>(Set.of(LocalDate.MIN));
    for (var region : all) {
      Optional.ofNullable(region.validFrom()).ifPresent(changes::add);
      Optional.ofNullable(region.validTo()).map(day -> day.plusDays(1)).ifPresent(changes::add);
    }
    changes.forEach(day -> eras.put(day, treeOf(day)));
  }

  static Regions parse(List<Map<String, String>> rows) {
    return new Regions(rows.stream().map(Regions::region).toList());
  }

  /** The units of one day and how they reported on it. */
  public RegionTree at(LocalDate day) {
    return eras.floorEntry(day).getValue();
  }

  /** The unit that had this key, whenever that was: a case keeps the key of its date. */
  public Region ever(String key) {
    return all.stream()
        .filter(region -> region.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound("region"));
  }

  /** Whether there ever was a unit of this key. */
  public boolean knows(String key) {
    return all.stream().anyMatch(region -> region.key().equals(key));
  }

  /** Who answers on that day for what once belonged to the key: open cases move with the land. */
  public Region inChargeOf(String key, LocalDate day) {
    var seen = new HashSet<String>();
    var region = ever(key);
    while (!region.validOn(day) && region.succeededBy() != null && seen.add(region.key())) {
      region = ever(region.succeededBy());
    }
    return region;
  }

  private RegionTree treeOf(LocalDate day) {
    return new RegionTree(
        all.stream()
            .filter(region -> region.validOn(day))
            .collect(Collectors.toMap(Region::key, Function.identity(), Regions::doubled)));
  }

  private static Region doubled(Region one, Region other) {
    throw new IllegalStateException("two regions with one key on one day: " + one.key());
  }

  private static Region region(Map<String, String> row) {
    return new Region(
        row.get("org_key"),
        text(row, "gb_code"),
        row.get("name"),
        row.get("kind"),
        Arrays.stream(row.get("levels").split("\\+"))
            .map(Level::valueOf)
            .collect(Collectors.toSet()),
        text(row, "parent_by_code"),
        text(row, "reports_to"),
        day(row, "valid_from"),
        day(row, "valid_to"),
        text(row, "succeeded_by"));
  }

  private static @Nullable String text(Map<String, String> row, String column) {
    var cell = row.get(column);
    return cell.isEmpty() ? null : cell;
  }

  private static @Nullable LocalDate day(Map<String, String> row, String column) {
    var cell = text(row, column);
    return cell == null ? null : LocalDate.parse(cell);
  }
}
