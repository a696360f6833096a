package org.yanchao.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which days are worked: the plain week, corrected by the holidays and the make-up days that the
 * State Council publishes year by year. A year not yet published counts by the plain week and is
 * provisional.
 */
public final class WorkingDays {

  /** How a day differs from the plain week. */
  public enum Change {
    OFF,
    WORK
  }

  private final Map<LocalDate, Change> exceptions;

  public WorkingDays(Map<LocalDate, Change> exceptions) {
    this.exceptions = Map.copyOf(exceptions);
  }

  static WorkingDays parse(List<Map<String, String>> rows) {
    return new WorkingDays(
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> LocalDate.parse(row.get("date")),
                    row -> Change.valueOf(row.get("kind")))));
  }

  public boolean isWorkingDay(LocalDate day) {
    var exception = exceptions.get(day);
    if (exception != null) {
      return exception == Change.WORK;
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** The last day of a term of working days; the starting day itself is never counted. */
  public LocalDate plus(LocalDate start, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("a term cannot be negative");
    }
    var day = start;
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(1);
      counted += isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  /** The working day that lies so many before a day. */
  public LocalDate minus(LocalDate end, int days) {
    var day = end;
    for (int counted = 0; counted < days; ) {
      day = day.minusDays(1);
      counted += isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  /**
   * The last day of a public notice, open until its 24:00. Practice counts the day of publication
   * when it is a working day; the programme may say otherwise.
   */
  public LocalDate noticeEnd(LocalDate publishedOn, int days, boolean countFirstDay) {
    return plus(countFirstDay ? publishedOn.minusDays(1) : publishedOn, days);
  }

  /** Working days after the first day up to and including the last: what {@link #plus} counted. */
  public int between(LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      return -between(end, start);
    }
    return (int) start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /** Whether the year's holidays are not published yet: its 1 January is always one of them. */
  public boolean provisional(int year) {
    return exceptions.get(Year.of(year).atDay(1)) != Change.OFF;
  }

  /** Whether a term that runs over these days rests on a year not published yet. */
  public boolean provisional(LocalDate start, LocalDate end) {
    for (int year = start.getYear(); year <= end.getYear(); year++) {
      if (provisional(year)) {
        return true;
      }
    }
    return false;
  }
}
