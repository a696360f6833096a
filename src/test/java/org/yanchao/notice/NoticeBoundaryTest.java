package org.yanchao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.CsvHolidays;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.WorkingDays;

/** A hundred and twenty instants around the ends of notices, by calendars written down by hand. */
class NoticeBoundaryTest {

  private static final WorkingDays DAYS =
      CsvHolidays.read(new ClassPathResource("config/holidays.csv"));

  /** Published on, whether the first day counts, the last day as read off the official calendar. */
  private record Run(String publishedOn, boolean firstDayCounts, String lastDay) {}

  private static final List<Run> RUNS =
      List.of(
          new Run("2022-09-08", true, "2022-09-15"),
          new Run("2022-09-30", true, "2022-10-11"),
          new Run("2022-09-30", false, "2022-10-12"),
          new Run("2022-10-18", true, "2022-10-24"),
          new Run("2022-10-24", true, "2022-10-28"),
          new Run("2022-10-25", true, "2022-10-31"),
          new Run("2022-12-12", true, "2022-12-16"),
          new Run("2022-10-08", true, "2022-10-12"),
          new Run("2025-09-28", false, "2025-10-11"),
          new Run("2026-02-10", false, "2026-02-24"));

  private static final List<Edge> EDGES =
      List.of(
          new Edge(0, "00:00:00", true),
          new Edge(0, "08:30:00", true),
          new Edge(0, "17:30:00.001", true),
          new Edge(0, "23:00:00", true),
          new Edge(0, "23:59:59", true),
          new Edge(0, "23:59:59.999", true),
          new Edge(0, "23:59:59.999999", true),
          new Edge(1, "00:00:00", false),
          new Edge(1, "00:00:00.000001", false),
          new Edge(1, "00:00:00.001", false),
          new Edge(1, "08:30:00", false),
          new Edge(2, "00:00:00", false));

  /** Days after the last one, the time, and whether an objection is still taken. */
  private record Edge(int daysAfter, String time, boolean taken) {}

  static Stream<Arguments> instants() {
    return RUNS.stream()
        .flatMap(
            run ->
                EDGES.stream()
                    .map(
                        edge -> {
                          var day = LocalDate.parse(run.lastDay()).plusDays(edge.daysAfter());
                          return Arguments.of(run, at(day, edge.time()), edge.taken());
                        }));
  }

  @Test
  void thereAreAHundredAndTwentyOfThem() {
    assertThat(instants()).hasSize(120);
  }

  @ParameterizedTest(name = "{0} at {1}: taken {2}")
  @MethodSource("instants")
  void objectionIsTakenUntilTwentyFourHoursOfTheLastDay(Run run, Instant at, boolean taken) {
    var days =
        NoticeDays.from(
            at(LocalDate.parse(run.publishedOn()), "09:00:00"),
            5,
            run.firstDayCounts(),
            null,
            DAYS);

    assertThat(days.endsOn()).isEqualTo(run.lastDay());
    assertThat(notice(days).takesObjectionsAt(at)).isEqualTo(taken);
    assertThat(notice(days).isOverAt(at)).isEqualTo(!taken);
  }

  @ParameterizedTest(name = "{0} + {1} working days = {2}")
  @CsvSource({
    "2026-02-10, 5, 2026-02-24",
    "2026-02-13, 20, 2026-03-19",
    "2026-04-30, 5, 2026-05-11",
    "2026-09-18, 20, 2026-10-22",
    "2026-09-24, 5, 2026-10-09",
    "2025-09-28, 5, 2025-10-11"
  })
  void theHardTermsEndWhereTheOfficialCalendarSays(LocalDate start, int days, LocalDate due) {
    assertThat(DAYS.plus(start, days)).isEqualTo(due);
  }

  @Test
  void aTermIntoAYearNotYetPublishedIsProvisional() {
    var start = LocalDate.of(2026, 12, 28);

    assertThat(DAYS.provisional(start, DAYS.plus(start, 5))).isTrue();
    assertThat(DAYS.provisional(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 10, 9))).isFalse();
  }

  private static PublicNotice notice(NoticeDays days) {
    var publication =
        new Publication(new UUID(1, 1), "222403", Level.COUNTY, "jilin-2022", 2022, "t", "x");
    return new PublicNotice(new UUID(2, 2), "no", publication, days);
  }

  private static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(BusinessClock.ZONE).toInstant();
  }
}
