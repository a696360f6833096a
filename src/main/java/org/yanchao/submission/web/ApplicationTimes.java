package org.yanchao.submission.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;

/** Instants as pages show them, and how urgent a day is; templates ask it by its name. */
@Component("applicationTimes")
class ApplicationTimes {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final int SOON = 3;

  private final BusinessClock clock;

  ApplicationTimes(BusinessClock clock) {
    this.clock = clock;
  }

  public String at(@Nullable Instant instant) {
    return instant == null ? "" : MINUTE.format(instant.atZone(BusinessClock.ZONE));
  }

  /** To the second, because a window closes on one. */
  public String exactly(Instant instant) {
    return SECOND.format(instant.atZone(BusinessClock.ZONE));
  }

  public LocalDate day(Instant instant) {
    return BusinessClock.dayOf(instant);
  }

  public LocalDate today() {
    return clock.today();
  }

  /** The word of the due fragment: overdue, soon or normal. */
  public String urgency(@Nullable LocalDate day) {
    if (day == null || day.isAfter(clock.today().plusDays(SOON))) {
      return "normal";
    }
    return day.isBefore(clock.today()) ? "overdue" : "soon";
  }
}
