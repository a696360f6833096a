package org.yanchao.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of local days, both ends included (EC-01).
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("period ends before it begins");
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** An instant lies in the day it has in Shanghai, never in the day it has in UTC. */
  public boolean contains(Instant instant) {
    return contains(BusinessClock.dayOf(instant));
  }

  /** What both have in common; one shared day is an overlap. */
  public Optional<Period> overlap(Period other) {
    var start = from.isAfter(other.from) ? from : other.from;
    var end = to.isBefore(other.to) ? to : other.to;
    return end.isBefore(start) ? Optional.empty() : Optional.of(new Period(start, end));
  }
}
