package org.yanchao.naming;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.WorkingDays;
import org.yanchao.policy.Programmes;

/** The days that follow from the date of a naming document. */
@Component
public class NamingDays {

  private final Programmes programmes;
  private final WorkingDays workingDays;

  NamingDays(Programmes programmes, WorkingDays workingDays) {
    this.programmes = programmes;
    this.workingDays = workingDays;
  }

  /** Registered more working days after its date than allowed: marked, never blocked. */
  boolean registeredLate(String pin, LocalDate datedOn, LocalDate today) {
    var term = programmes.pinned(pin).terms().registration();
    return today.isAfter(workingDays.plus(datedOn, term.workingDays()));
  }

  /** Dated after the last day of naming at this level (JL-49, EC-04): recorded, never blocked. */
  boolean pastDeadline(String pin, Level level, LocalDate datedOn) {
    return programmes
        .pinned(pin)
        .cycle()
        .namingDeadlineOf(level)
        .filter(it -> datedOn.isAfter(it.date()))
        .isPresent();
  }

  /** Last day to recommend upward, counted from the day after the date; null at the top. */
  public @Nullable LocalDate recommendationDueOn(String pin, Level level, LocalDate from) {
    var term = programmes.pinned(pin).terms().push();
    return level.above().isEmpty() ? null : workingDays.plus(from, term.workingDays());
  }

  /** Last day on which a name given on that date holds. */
  LocalDate validTo(String pin, LocalDate namedOn) {
    return namedOn.plusYears(programmes.pinned(pin).validity().years()).minusDays(1);
  }

  /** What a duty that begins now goes by. */
  public String newest(String programme) {
    return programmes.newest(programme).pin();
  }

  /** The first day on which what was on notice may be named. */
  LocalDate firstNamingDay(List<LocalDate> noticeEnds) {
    return noticeEnds.stream().max(LocalDate::compareTo).orElseThrow().plusDays(1);
  }
}
