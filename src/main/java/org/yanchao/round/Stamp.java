package org.yanchao.round;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Ids;

/** Gives new records their id and their instant. */
@Component("roundStamp")
class Stamp {

  private final Ids ids;
  private final BusinessClock clock;

  Stamp(Ids ids, BusinessClock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  UUID id() {
    return ids.next();
  }

  /** Whole microseconds, as the database keeps them. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
