package org.yanchao.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yanchao.kernel.WorkingDays;

/** Five working days from the day after receipt; the applicant's days do not count. */
class CaseClockTest {

  private static final WorkingDays JULY = new WorkingDays(Map.of());

  @Test
  void d5FiledOnFridayIsDueTheNextFriday() {
    var clock = CaseClock.started(day("2022-07-15"), 5, JULY);

    assertThat(clock.dueOn()).contains(day("2022-07-22"));
  }

  @Test
  void d8FiledOnWednesdayIsDueTheNextWednesday() {
    var clock = CaseClock.started(day("2022-07-13"), 5, JULY);

    assertThat(clock.dueOn()).contains(day("2022-07-20"));
  }

  @Test
  void d2DayOfReturnIsUsedAndTheClockRunsOnTheDayAfterTheAnswer() {
    var clock = CaseClock.started(day("2022-07-11"), 5, JULY);

    clock.stop(day("2022-07-14"), 10, JULY);
    assertThat(clock.dueOn()).isEmpty();
    assertThat(clock.answerDueOn()).contains(day("2022-07-28"));

    clock.resume(day("2022-07-20"), JULY);
    assertThat(clock.dueOn()).contains(day("2022-07-22"));
    assertThat(clock.answerDueOn()).isEmpty();
  }

  @Test
  void answerIsInTimeUntilTheEndOfItsDay() {
    var clock = CaseClock.started(day("2022-07-11"), 5, JULY);

    clock.stop(day("2022-07-14"), 10, JULY);

    assertThat(clock.answerOverdueOn(day("2022-07-28"))).isFalse();
    assertThat(clock.answerOverdueOn(day("2022-07-29"))).isTrue();
  }

  @Test
  void officeThatUsedItsTermUpHasOneDayToAct() {
    var clock = CaseClock.started(day("2022-07-11"), 5, JULY);

    clock.stop(day("2022-07-20"), 10, JULY);
    clock.resume(day("2022-07-25"), JULY);

    assertThat(clock.dueOn()).contains(day("2022-07-26"));
  }

  @Test
  void paperCountsFromReceiptWheneverItIsTyped() {
    var clock = CaseClock.started(day("2022-07-28"), 5, JULY);

    assertThat(clock.dueOn()).contains(day("2022-08-04"));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
