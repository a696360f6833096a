package org.yanchao.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.Traceable;

/** Gives new records their id and instant, and tells the rest of the program what happened. */
@Component("panelJournal")
class Journal {

  private final Ids ids;
  private final BusinessClock clock;
  private final ApplicationEventPublisher events;

  Journal(Ids ids, BusinessClock clock, ApplicationEventPublisher events) {
    this.ids = ids;
    this.clock = clock;
    this.events = events;
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

  void tell(Traceable event) {
    events.publishEvent(event);
  }
}
