package org.yanchao.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Period;

/**
 * The dates of one year; as-of date, evidence period, submission window and deadlines are four
 * different things.
 *
 * @param asOf the date on which conditions are tested (JL-54), not a deadline
 * @param intakePeriod when a place in the pool may be asked for
 * @param submissionWindow when this year's review may be asked for, until 24:00 of the last day
 * @param reviewDoneBy last day of review and naming for the levels it lists (JL-49)
 * @param submissionCutoff last day on which a recommendation still reaches this year's round
 * @param closing a target day for the province and the day after which the cycle closes
 */
public record Cycle(
    Day asOf,
    Span evidencePeriod,
    Span intakePeriod,
    Span submissionWindow,
    Day standardsFiledBy,
    Day reviewDoneBy,
    Map<Level, Day> submissionCutoff,
    Map<Level, Day> candidatesFrozen,
    Map<Level, Day> draw,
    Map<Level, Span> scoring,
    Map<Level, Day> decision,
    Day closing) {

  /** A date with its paper; {@code levels} is null when it holds for all. */
  public record Day(
      LocalDate date,
      @Nullable List<Level> levels,
      @Nullable Source source,
      @Nullable Origin origin)
      implements Sourced {

    /** The last day is included until it ends in Shanghai (EC-04). */
    public boolean isPastAt(Instant instant) {
      return !instant.isBefore(BusinessClock.endOf(date));
    }
  }

  /** A span of days with its paper, both ends included. */
  public record Span(LocalDate from, LocalDate to, @Nullable Source source, @Nullable Origin origin)
      implements Sourced {

    public Period period() {
      return new Period(from, to);
    }
  }

  /** The last day of sending to this level, empty where the level sets none. */
  public Optional<Day> cutoffOf(Level level) {
    return Optional.ofNullable(submissionCutoff.get(level));
  }

  /** The deadline of naming at this level, empty where no paper sets one. */
  public Optional<Day> namingDeadlineOf(Level level) {
    var levels = reviewDoneBy.levels();
    return levels == null || levels.contains(level) ? Optional.of(reviewDoneBy) : Optional.empty();
  }
}
