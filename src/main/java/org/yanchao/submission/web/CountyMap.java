package org.yanchao.submission.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Territory;

/** Names of units, and today's counties to choose from. */
@Component("countyMap")
class CountyMap {

  private final Regions regions;
  private final BusinessClock clock;
  private final Territory territory;

  CountyMap(Regions regions, BusinessClock clock, Territory territory) {
    this.territory = territory;
    this.regions = regions;
    this.clock = clock;
  }

  /** Counties by the unit they answer to. */
  record Group(String name, List<Region> counties) {}

  public String name(String key) {
    return regions.ever(key).name();
  }

  /** Id of the programme that applies to a county. */
  String programme(String county) {
    return territory.programmeOf(county).id();
  }

  List<Group> counties() {
    var today = regions.at(clock.today());
    var groups = new LinkedHashMap<String, List<Region>>();
    for (var county : today.ofLevel(Level.COUNTY)) {
      var above = today.reportsTo(county.key()).map(Region::name).orElse(county.name());
      groups.computeIfAbsent(above, name -> new ArrayList<>()).add(county);
    }
    return groups.entrySet().stream()
        .map(it -> new Group(it.getKey(), List.copyOf(it.getValue())))
        .toList();
  }
}
