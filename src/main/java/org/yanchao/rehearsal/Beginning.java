package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Ids;

/** Sets clock and chance, and opens the world. */
@Component
@Profile({"demo", "rehearsal"})
class Beginning {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final BusinessClock clock;
  private final Ids ids;
  private final GeneratedWorld world;
  private final Season season;
  private final Chance chance;

  Beginning(BusinessClock clock, Ids ids, GeneratedWorld world, Season season, Chance chance) {
    this.clock = clock;
    this.ids = ids;
    this.world = world;
    this.season = season;
    this.chance = chance;
  }

  Season season() {
    return season;
  }

  void at(LocalDate day, long seed) {
    ids.repeatFrom(seed);
    chance.repeatFrom(seed);
    clock.moveTo(Season.at(day, MORNING));
    world.open();
  }
}
