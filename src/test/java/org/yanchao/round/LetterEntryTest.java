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

  @Test
  void aNumberIsNoLongerThanItsColumn() {
    assertThat(whyNot("函".repeat(100), TODAY)).isEmpty();
    assertThat(whyNot("函".repeat(101), TODAY)).isEqualTo("round.letter-too-long");
  }

  @Test
  void anAnswerIsNotOlderThanWhatItAnswers() {
    var letter = new LetterEntry("延州人社函〔2022〕3号", TODAY, null);

    assertThat(letter.whyNotAnswer(TODAY, TODAY)).isEmpty();
    assertThat(letter.whyNotAnswer(TODAY.plusDays(2), TODAY.plusDays(1)).map(Refusal::code))
        .contains("round.letter-before-request");
  }

  private static String whyNot(String number, LocalDate day) {
    return new LetterEntry(number, day, null).whyNot(TODAY).map(Refusal::code).orElse("");
  }
}
