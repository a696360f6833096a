package org.yanchao.naming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.Traceable;

/** What every act of this module needs: a new id, the business instant, and to be told of. */
@Component
class NamingStamp {

  private final Ids ids;
  private final BusinessClock clock;
  private final ApplicationEventPublisher events;

  NamingStamp(Ids ids, BusinessClock clock, ApplicationEventPublisher events) {
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

  void publish(Traceable event) {
    events.publishEvent(event);
  }
}
