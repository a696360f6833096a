package org.yanchao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static final Period EVIDENCE =
      new Period(LocalDate.of(2021, 6, 1), LocalDate.of(2022, 5, 31));

  @ParameterizedTest
  @CsvSource({
    "2021-05-31T15:59:59.999Z, false", // still 31 May in Shanghai
    "2021-05-31T16:00:00Z, true", // 1 June there
    "2022-05-31T15:59:59.999Z, true",
    "2022-05-31T16:00:00Z, false"
  })
  void instantLiesInTheDayItHasInShanghai(Instant instant, boolean inside) {
    assertThat(EVIDENCE.contains(instant)).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-30T23:30:00+08:00, true", // standards "by the end of June"
    "2022-07-01T00:00:00+08:00, false"
  })
  void lastDayIsWholeUntilMidnight(String instant, boolean inside) {
    var june = new Period(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30));

    assertThat(june.contains(OffsetDateTime.parse(instant).toInstant())).isEqualTo(inside);
  }

  @Test
  void twoPeriodsThatShareOneDayOverlapOnIt() {
    var contract = new Period(LocalDate.of(2022, 5, 31), LocalDate.of(2023, 5, 30));
    var day = LocalDate.of(2022, 5, 31);

    assertThat(EVIDENCE.overlap(contract)).hasValue(new Period(day, day));
  }

  @Test
  void twoPeriodsInARowDoNotOverlap() {
    var next = new Period(LocalDate.of(2022, 6, 1), LocalDate.of(2023, 5, 31));

    assertThat(EVIDENCE.overlap(next)).isEmpty();
  }

  @Test
  void periodThatEndsBeforeItBeginsIsAMistake() {
    assertThatThrownBy(() -> new Period(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 5, 31)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
