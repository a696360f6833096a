package org.yanchao.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What every act of every module needs: a new id, the business instant, the calendar and territory
 * that hold on that day, and a way to tell what happened.
 */
@Component
public class Stamp {

  private final Ids ids;
  private final BusinessClock clock;
  private final WorkingDays calendar;
  private final Regions regions;
  private final ApplicationEventPublisher events;

  public Stamp(
      Ids ids,
      BusinessClock clock,
      WorkingDays calendar,
      Regions regions,
      ApplicationEventPublisher events) {
    this.ids = ids;
    this.clock = clock;
    this.calendar = calendar;
    this.regions = regions;
    this.events = events;
  }

  public UUID id() {
    return ids.next();
  }

  /** Whole microseconds, as the database keeps them. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The business day in Asia/Shanghai. */
  public LocalDate today() {
    return clock.today();
  }

  /** The working days of the country. */
  public WorkingDays calendar() {
    return calendar;
  }

  /** The regions as they stand today. */
  public RegionTree territory() {
    return regions.at(today());
  }

  /** Tells the trail and the other modules, within the transaction of the act. */
  public void publish(Traceable event) {
    events.publishEvent(event);
  }
}
