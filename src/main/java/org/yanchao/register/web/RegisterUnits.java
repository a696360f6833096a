package org.yanchao.register.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Regions;

/** The reporting units and the counties under them, as they are today. */
@Component
class RegisterUnits {

  private final Regions regions;
  private final BusinessClock clock;

  RegisterUnits(Regions regions, BusinessClock clock) {
    this.regions = regions;
    this.clock = clock;
  }

  List<Region> all() {
    var tree = regions.at(clock.today());
    return tree.ofLevel(Level.PROVINCE).stream()
        .flatMap(it -> tree.reportingTo(it.key()).stream())
        .toList();
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
