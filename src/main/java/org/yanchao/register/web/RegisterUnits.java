package org.yanchao.register.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.RegionTree;
import org.yanchao.kernel.Regions;
import org.yanchao.kernel.TilePlaces;

/** The reporting units and the counties under them, as they are today. */
@Component
class RegisterUnits {

  private final Regions regions;
  private final TilePlaces places;
  private final BusinessClock clock;

  RegisterUnits(Regions regions, TilePlaces places, BusinessClock clock) {
    this.regions = regions;
    this.places = places;
    this.clock = clock;
  }

  List<Region> all() {
    var tree = regions.at(clock.today());
    return tree.ofLevel(Level.PROVINCE).stream()
        .flatMap(it -> tree.reportingTo(it.key()).stream())
        .toList();
  }

  /** Each province with the units that have a tile of their own. */
  Map<Region, List<Region>> tiled() {
    var tree = regions.at(clock.today());
    var tiled = new LinkedHashMap<Region, List<Region>>();
    for (var top : tree.ofLevel(Level.PROVINCE)) {
      var placed =
          tree.under(top.key()).stream().filter(it -> places.of(it.key()).isPresent()).toList();
      var rest = tree.reportingTo(top.key()).stream().filter(it -> noneIn(placed, tree, it));
      tiled.put(top, Stream.concat(placed.stream(), rest).toList());
    }
    return tiled;
  }

  private static boolean noneIn(List<Region> placed, RegionTree tree, Region unit) {
    return placed.stream().noneMatch(it -> tree.covers(unit.key(), it.key()));
  }

  /** Where a unit's tile stands, empty where nobody has placed it. */
  Optional<TilePlaces.Place> place(String unit) {
    return places.of(unit);
  }

  /** The counties under a reporting unit; the unit itself where it is one; empty for all. */
  List<String> counties(@Nullable String unit) {
    if (unit == null || unit.isBlank()) {
      return List.of();
    }
    var under = regions.at(clock.today()).under(unit).stream().map(Region::key);
    return Stream.concat(Stream.of(unit), under).toList();
  }
}
