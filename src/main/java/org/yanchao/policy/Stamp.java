package org.yanchao.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.RegionTree;
import org.yanchao.kernel.Regions;

/** Gives new records their id and instant, and the territory of the day. */
@Component("policyStamp")
class Stamp {

  private final Ids ids;
  private final BusinessClock clock;
  private final Regions regions;

  Stamp(Ids ids, BusinessClock clock, Regions regions) {
    this.ids = ids;
    this.clock = clock;
    this.regions = regions;
  }

  UUID id() {
    return ids.next();
  }

  /** Whole microseconds, as the database keeps them. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  LocalDate today() {
    return clock.today();
  }

  RegionTree territory() {
    return regions.at(clock.today());
  }
}
