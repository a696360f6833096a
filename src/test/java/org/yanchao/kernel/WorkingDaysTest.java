package org.yanchao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class WorkingDaysTest {

  private final WorkingDays days =
      WorkingDays.parse(CsvRows.read(new ClassPathResource("config/holidays.csv")));

  @ParameterizedTest
  @CsvSource({
    "2022-09-08, 2022-09-15", // Mid-Autumn off
    "2022-09-30, 2022-10-11", // National Day off, the weekend of 10-08 is worked
    "2022-10-18, 2022-10-24",
    "2022-10-24, 2022-10-28",
    "2022-10-25, 2022-10-31",
    "2022-12-12, 2022-12-16"
  })
  void noticeOfFiveDaysCountsTheDayOfPublication(LocalDate published, LocalDate end) {
    assertThat(days.noticeEnd(published, 5, true)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"2022-09-30, 2022-10-12", "2022-10-21, 2022-10-28"})
  void noticeMayBeToldNotToCountItsFirstDay(LocalDate published, LocalDate end) {
    assertThat(days.noticeEnd(published, 5, false)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-04, 5, 2024-06-11",
    "2023-10-07, 5, 2023-10-11",
    "2020-11-24, 5, 2020-11-30",
    "2020-06-15, 5, 2020-06-19",
    "2022-10-20, 7, 2022-10-28"
  })
  void noticesReallyPublishedEndedOnTheDayCountedHere(
      LocalDate published, int length, LocalDate end) {
    assertThat(days.noticeEnd(published, length, true)).isEqualTo(end);
  }

  @Test
  void noticePublishedOnADayOffBeginsToCountOnTheNextWorkingDay() {
    assertThat(days.noticeEnd(LocalDate.of(2022, 10, 1), 1, true))
        .isEqualTo(LocalDate.of(2022, 10, 8));
  }

  @Test
  void onlyANoticeBegunByThe24thLeavesAWorkingDayBeforeTheDeadline() {
    var deadline = LocalDate.of(2022, 10, 31);

    assertThat(days.between(days.noticeEnd(LocalDate.of(2022, 10, 24), 5, true), deadline))
        .isEqualTo(1);
    assertThat(days.between(days.noticeEnd(LocalDate.of(2022, 10, 25), 5, true), deadline))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-09-16, 2022-09-23",
    "2022-10-25, 2022-11-01",
    "2022-10-31, 2022-11-07",
    "2022-10-12, 2022-10-19",
    "2022-07-15, 2022-07-22", // formal check of D5
    "2022-07-13, 2022-07-20" // formal check of D8
  })
  void everyOtherTermBeginsTheDayAfter(LocalDate start, LocalDate due) {
    assertThat(days.plus(start, 5)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-10, 5, 2026-02-24",
    "2026-02-13, 20, 2026-03-19",
    "2026-04-30, 5, 2026-05-11",
    "2026-09-18, 20, 2026-10-22",
    "2026-09-24, 5, 2026-10-09",
    "2025-09-28, 5, 2025-10-11"
  })
  void longHolidaysAndMakeUpDaysAreCountedAsPublished(LocalDate start, int term, LocalDate due) {
    assertThat(days.plus(start, term)).isEqualTo(due);
    assertThat(days.provisional(start, due)).isFalse();
  }

  @Test
  void termThatRunsIntoAnUnpublishedYearIsProvisional() {
    var start = LocalDate.of(2026, 12, 28);

    assertThat(days.provisional(2026)).isFalse();
    assertThat(days.provisional(2027)).isTrue();
    assertThat(days.provisional(start, days.plus(start, 5))).isTrue();
  }

  @Test
  void yearIsNotPublishedByTheDaysItsPredecessorsNoticeGaveAway() {
    // 2022-12-31 was taken off by the notice for 2023.
    var alone = new WorkingDays(Map.of(LocalDate.of(2022, 12, 31), WorkingDays.Change.OFF));

    assertThat(alone.provisional(2022)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-10-07, false", "2022-10-08, true", "2022-10-09, true", "2022-10-10, true",
    "2022-10-15, false", "2022-06-30, true", "2022-10-31, true", "2022-11-01, true"
  })
  void weekendMayBeWorkedAndAWeekdayMayBeOff(LocalDate day, boolean working) {
    assertThat(days.isWorkingDay(day)).isEqualTo(working);
  }

  @Test
  void eightyThreeDaysWereWorkedBetweenTheFirstOfJulyAndTheDeadline() {
    assertThat(days.between(LocalDate.of(2022, 6, 30), LocalDate.of(2022, 10, 31))).isEqualTo(83);
  }

  @Test
  void termOfNegativeLengthIsAMistakeOfTheCaller() {
    assertThatThrownBy(() -> days.plus(LocalDate.of(2022, 7, 1), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
