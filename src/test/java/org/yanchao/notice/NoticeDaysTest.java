package org.yanchao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.WorkingDays;
import org.yanchao.kernel.WorkingDays.Change;

/** Working days of a notice: the first day counts, make-up days count, 24:00 ends it. */
class NoticeDaysTest {

  private static final LocalDate OCTOBER_END = LocalDate.of(2022, 10, 31);

  /** Mid-autumn and National Day of 2022 as published. */
  private static final WorkingDays AUTUMN_2022 =
      new WorkingDays(
          Map.ofEntries(
              Map.entry(LocalDate.of(2022, 9, 12), Change.OFF),
              Map.entry(LocalDate.of(2022, 10, 3), Change.OFF),
              Map.entry(LocalDate.of(2022, 10, 4), Change.OFF),
              Map.entry(LocalDate.of(2022, 10, 5), Change.OFF),
              Map.entry(LocalDate.of(2022, 10, 6), Change.OFF),
              Map.entry(LocalDate.of(2022, 10, 7), Change.OFF),
              Map.entry(LocalDate.of(2022, 10, 8), Change.WORK),
              Map.entry(LocalDate.of(2022, 10, 9), Change.WORK)));

  @ParameterizedTest(name = "published {0}, first day counts {1}: until {2}")
  @CsvSource({
    "2022-09-08, true, 2022-09-15",
    "2022-09-30, true, 2022-10-11",
    "2022-09-30, false, 2022-10-12",
    "2022-10-18, true, 2022-10-24",
    "2022-10-24, true, 2022-10-28",
    "2022-12-12, true, 2022-12-16",
    "2022-10-01, true, 2022-10-12"
  })
  void ec05NoticeRunsFiveWorkingDaysAcrossTheHoliday(
      LocalDate published, boolean firstDay, LocalDate last) {
    assertThat(days(published, firstDay).endsOn()).isEqualTo(last);
  }

  @ParameterizedTest(name = "published {0}: nothing left before the deadline: {1}")
  @CsvSource({"2022-10-24, false", "2022-10-25, true", "2022-10-31, true", "2022-09-08, false"})
  void ec05NoticeThatLeavesNoWorkingDayBeforeTheDeadlineWarns(LocalDate published, boolean missed) {
    assertThat(days(published, true).deadlineMissed()).isEqualTo(missed);
  }

  @Test
  void noticeWithoutDeadlineNeverWarns() {
    var days = NoticeDays.from(noon(LocalDate.of(2022, 12, 30)), 5, true, null, AUTUMN_2022);

    assertThat(days.deadlineMissed()).isFalse();
  }

  private static NoticeDays days(LocalDate published, boolean firstDay) {
    return NoticeDays.from(noon(published), 5, firstDay, OCTOBER_END, AUTUMN_2022);
  }

  private static Instant noon(LocalDate day) {
    return LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), 12, 0)
        .atZone(BusinessClock.ZONE)
        .toInstant();
  }
}
