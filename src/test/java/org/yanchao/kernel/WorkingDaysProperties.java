package org.yanchao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.springframework.core.io.ClassPathResource;

class WorkingDaysProperties {

  private final WorkingDays days =
      WorkingDays.parse(CsvRows.read(new ClassPathResource("config/holidays.csv")));

  @Property(seed = "20220630")
  void countingBackGivesTheLengthOfTheTerm(
      @ForAll("published") LocalDate start, @ForAll @IntRange(max = 60) int length) {
    assertThat(days.between(start, days.plus(start, length))).isEqualTo(length);
  }

  @Property(seed = "20220630")
  void goingBackFromTheEndOfATermLeadsToItsFirstWorkingDay(
      @ForAll("published") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int length) {
    var first = days.plus(start, 1);

    assertThat(days.minus(days.plus(first, length), length)).isEqualTo(first);
  }

  @Property(seed = "20220630")
  void termEndsOnAWorkingDay(
      @ForAll("published") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int length) {
    assertThat(days.isWorkingDay(days.plus(start, length))).isTrue();
  }

  @Property(seed = "20220630")
  void twoTermsInARowAreOneLongTerm(
      @ForAll("published") LocalDate start,
      @ForAll @IntRange(max = 30) int first,
      @ForAll @IntRange(max = 30) int second) {
    assertThat(days.plus(days.plus(start, first), second))
        .isEqualTo(days.plus(start, first + second));
  }

  @Property(seed = "20220630")
  void countingTheFirstDaySavesADayExactlyWhenItIsWorked(
      @ForAll("published") LocalDate start, @ForAll @IntRange(min = 1, max = 30) int length) {
    var saved = days.isWorkingDay(start) ? 1 : 0;

    assertThat(days.noticeEnd(start, length, true))
        .isEqualTo(length == saved ? start : days.plus(start, length - saved));
  }

  @Provide
  Arbitrary<LocalDate> published() {
    return Arbitraries.integers().between(0, 365 * 6 + 200).map(LocalDate.of(2020, 1, 1)::plusDays);
  }
}
