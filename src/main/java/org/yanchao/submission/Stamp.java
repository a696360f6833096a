package org.yanchao.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.WorkingDays;

/** Gives new records their id and their instant, and counts working days. */
@Component("submissionStamp")
class Stamp {

  private final Ids ids;
  private final BusinessClock clock;
  private final WorkingDays calendar;

  Stamp(Ids ids, BusinessClock clock, WorkingDays calendar) {
    this.ids = ids;
    this.clock = clock;
    this.calendar = calendar;
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

  WorkingDays calendar() {
    return calendar;
  }
}
