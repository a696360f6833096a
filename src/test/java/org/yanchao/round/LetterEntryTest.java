package org.yanchao.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yanchao.kernel.Refusal;

/** A review goes to the city and comes back by a paper with number and day, or not at all. */
class LetterEntryTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 8, 22);

  @Test
  void aPaperNeedsItsNumberAndItsDay() {
    assertThat(whyNot("敦人社函〔2022〕8号", TODAY)).isEmpty();
    assertThat(whyNot(" ", TODAY)).isEqualTo("round.letter-missing");
    assertThat(whyNot("敦人社函〔2022〕8号", null)).isEqualTo("round.letter-missing");
  }

  @Test
  void aPaperOfTomorrowIsNoPaperYet() {
    assertThat(whyNot("敦人社函〔2022〕8号", TODAY.plusDays(1))).isEqualTo("round.letter-day-ahead");
  }

  private static String whyNot(String number, LocalDate day) {
    return new LetterEntry(number, day).whyNot(TODAY).map(Refusal::code).orElse("");
  }
}
