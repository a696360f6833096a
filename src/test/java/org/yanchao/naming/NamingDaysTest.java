package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.WorkingDays;
import org.yanchao.kernel.WorkingDays.Change;
import org.yanchao.pack.PublishedPacks;

/** The days that follow from the date of a naming document, by the programme's own pack. */
class NamingDaysTest {

  private static final String JILIN = "jilin-2022@1";

  private static final NamingDays DAYS =
      new NamingDays(
          new PublishedPacks(),
          new WorkingDays(
              Map.of(
                  LocalDate.of(2022, 10, 3), Change.OFF,
                  LocalDate.of(2022, 10, 4), Change.OFF,
                  LocalDate.of(2022, 10, 5), Change.OFF,
                  LocalDate.of(2022, 10, 6), Change.OFF,
                  LocalDate.of(2022, 10, 7), Change.OFF,
                  LocalDate.of(2022, 10, 8), Change.WORK,
                  LocalDate.of(2022, 10, 9), Change.WORK)));

  @ParameterizedTest(name = "{0} dated {1}: past the deadline {2}")
  @CsvSource({
    "COUNTY, 2022-10-31, false",
    "COUNTY, 2022-11-01, true",
    "CITY, 2022-10-31, false",
    "CITY, 2022-11-01, true",
    "PROVINCE, 2022-12-20, false"
  })
  void ec04LastDayOfOctoberIsInTimeAndLaterIsRecorded(Level level, LocalDate dated, boolean past) {
    assertThat(DAYS.pastDeadline(JILIN, level, dated)).isEqualTo(past);
  }

  @ParameterizedTest(name = "dated {0}, registered {1}: late {2}")
  @CsvSource({
    "2022-10-31, 2022-11-02, false",
    "2022-10-31, 2022-11-03, true",
    "2022-09-16, 2022-09-16, false",
    "2022-09-30, 2022-10-09, false",
    "2022-09-30, 2022-10-10, true"
  })
  void registrationIsLateAfterTwoWorkingDays(LocalDate dated, LocalDate today, boolean late) {
    assertThat(DAYS.registeredLate(JILIN, dated, today)).isEqualTo(late);
  }

  @ParameterizedTest(name = "{0} dated {1}: due {2}")
  @CsvSource({
    "COUNTY, 2022-09-16, 2022-09-23",
    "COUNTY, 2022-10-12, 2022-10-19",
    "CITY, 2022-10-25, 2022-11-01",
    "CITY, 2022-10-31, 2022-11-07"
  })
  void recommendationIsDueFiveWorkingDaysAfterTheDateOfTheDocument(
      Level level, LocalDate dated, LocalDate due) {
    assertThat(DAYS.recommendationDueOn(JILIN, level, dated)).isEqualTo(due);
  }

  @Test
  void provinceSendsNothing() {
    var dated = LocalDate.of(2022, 12, 20);

    assertThat(DAYS.recommendationDueOn(JILIN, Level.PROVINCE, dated)).isNull();
  }

  @Test
  void nameHoldsForTheYearsOfThePack() {
    assertThat(DAYS.validTo(JILIN, LocalDate.of(2022, 9, 16))).isEqualTo(LocalDate.of(2025, 9, 15));
  }
}
