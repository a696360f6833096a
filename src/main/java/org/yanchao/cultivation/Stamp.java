package org.yanchao.cultivation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Ids;

/** Gives new records their id and their day. */
@Component("cultivationStamp")
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

  LocalDate today() {
    return clock.today();
  }
}
