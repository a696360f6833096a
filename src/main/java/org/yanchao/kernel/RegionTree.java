package org.yanchao.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The units of one day, rolled up by whom they report to and never by the prefix of a code. */
public final class RegionTree {

  private static final Comparator<Region> BY_KEY = Comparator.comparing(Region::key);

  private final Map<String, Region> byKey;

  RegionTree(Map<String, Region> byKey) {
    this.byKey = Map.copyOf(byKey);
    this.byKey.values().forEach(this::requireWayToTheTop);
  }

  public Optional<Region> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  public Region get(String key) {
    return find(key).orElseThrow(() -> new NotFound("region"));
  }

  /** The unit above in the roll-up, empty for the province. */
  public Optional<Region> reportsTo(String key) {
    return Optional.ofNullable(get(key).reportsTo()).map(this::get);
  }

  /** The units that answer directly to this one. */
  public List<Region> reportingTo(String key) {
    return sorted(region -> key.equals(region.reportsTo()));
  }

  /** Every unit that decides at a level; a unit that holds two is in both lists. */
  public List<Region> ofLevel(Level level) {
    return sorted(region -> region.holds(level));
  }

  /** Whether the lower unit is the upper one or rolls up into it. */
  public boolean covers(String upper, String lower) {
    return find(lower).isPresent() && wayUp(lower).stream().anyMatch(r -> r.key().equals(upper));
  }

  /** A tree of its own with this unit at the top: what a programme of its land sees. */
  public RegionTree part(String key) {
    return new RegionTree(
        under(key).stream().collect(Collectors.toMap(Region::key, it -> topOf(key, it))));
  }

  private static Region topOf(String key, Region it) {
    return it.key().equals(key) ? it.withoutUpper() : it;
  }

  /** The unit and everything that rolls up into it. */
  public List<Region> under(String key) {
    return sorted(region -> covers(key, region.key()));
  }

  /**
   * Who decides one level above what this unit decides: the unit itself where it holds both levels
   * (an internal step), otherwise the one it reports to; empty at the top.
   */
  public Optional<Region> authorityAbove(String key, Level level) {
    var unit = get(key);
    return level.above().flatMap(upper -> unit.holds(upper) ? Optional.of(unit) : reportsTo(key));
  }

  /** From the unit up to the province, the unit first. */
  public List<Region> wayUp(String key) {
    var way = new ArrayList<Region>();
    for (var next = Optional.of(get(key)); next.isPresent(); next = reportsTo(way)) {
      way.add(next.get());
    }
    return List.copyOf(way);
  }

  public List<Region> all() {
    return sorted(region -> true);
  }

  private Optional<Region> reportsTo(List<Region> way) {
    var above = reportsTo(way.get(way.size() - 1).key());
    if (above.filter(way::contains).isPresent()) {
      throw new IllegalStateException("regions report in a circle: " + above.get().key());
    }
    return above;
  }

  private void requireWayToTheTop(Region region) {
    var upper = region.reportsTo();
    if (upper != null && !byKey.containsKey(upper)) {
      throw new IllegalStateException(
          "region %s reports to %s, which does not exist".formatted(region.key(), upper));
    }
    wayUp(region.key());
  }

  private List<Region> sorted(Predicate<Region> wanted) {
    return byKey.values().stream().filter(wanted).sorted(BY_KEY).toList();
  }
}
