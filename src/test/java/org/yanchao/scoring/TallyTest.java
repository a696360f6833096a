package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yanchao.kernel.Refused;

/** EC-20 and the sheets of the story: anyone can recompute an official score. */
class TallyTest {

  private final Tally tally = new Tally(5, 3);

  @Test
  void ec20OneHighestAndOneLowestOfTiedExtremesAreDropped() {
    assertThat(score("95", "95", "88", "87", "86", "80", "80")).isEqualTo(new BigDecimal("87.20"));
  }

  @Test
  void threeSheetsMakeAPlainMean() {
    assertThat(score("76.6", "75.4", "73.6")).isEqualTo(new BigDecimal("75.20"));
    assertThat(tally.method(3)).isEqualTo(Tally.Method.PLAIN_MEAN);
  }

  @Test
  void aMissingSheetIsNoScoreAndTheRuleFollowsTheSheetsThatAreThere() {
    assertThat(score("95", "94", "93", "92", "91", "90")).isEqualTo(new BigDecimal("92.50"));
    assertThat(score("80", "81", "82", "90")).isEqualTo(new BigDecimal("83.25"));
  }

  @Test
  void tooFewSheetsMakeNoScore() {
    assertThatThrownBy(() -> score("95", "94"))
        .isInstanceOf(Refused.class)
        .hasMessage("scoring.too-few-sheets");
    assertThat(tally.whyNotScore(3)).isEmpty();
  }

  @Test
  void sheetsOfTheStoryGiveItsScores() {
    assertThat(score("95", "93.5", "92", "91.7", "88")).isEqualTo(new BigDecimal("92.40"));
    assertThat(score("90", "86", "84.5", "83.5", "80")).isEqualTo(new BigDecimal("84.67"));
    assertThat(score("91", "88.25", "86.51", "85.25", "84")).isEqualTo(new BigDecimal("86.67"));
    assertThat(score("95", "94", "93", "92", "91", "90", "85")).isEqualTo(new BigDecimal("92.00"));
    assertThat(score("94", "92", "91", "90.5", "89")).isEqualTo(new BigDecimal("91.17"));
    assertThat(score("84", "82.5", "81", "80", "77")).isEqualTo(new BigDecimal("81.17"));
    assertThat(score("80.5", "79", "77.8")).isEqualTo(new BigDecimal("79.10"));
  }

  @Test
  void spreadIsTakenOverAllSheetsEvenDroppedOnes() {
    assertThat(Tally.spread(numbers("95", "70", "90", "91", "92"))).isEqualByComparingTo("25");
  }

  private BigDecimal score(String... sheets) {
    return tally.score(numbers(sheets));
  }

  private static List<BigDecimal> numbers(String... sheets) {
    return Stream.of(sheets).map(BigDecimal::new).toList();
  }
}
