package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanchao.kernel.Refusal;

/** What an expert may type for a criterion of ten points. */
class PointsTest {

  private static final BigDecimal TEN = BigDecimal.TEN;

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "10, 10.00",
    "10.00, 10.00",
    "8.5, 8.50",
    "0.01, 0.01",
    "' 9.25 ', 9.25",
    "０, 0.00",
    "８．５, 8.50",
    "１０, 10.00"
  })
  void numberUpToTheMaximumIsTaken(String typed, BigDecimal points) {
    assertThat(Points.whyNot("创新", typed, TEN)).isEmpty();
    assertThat(Points.of(typed, TEN)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "10.01, scoring.points-above-maximum",
    "11, scoring.points-above-maximum",
    "999, scoring.points-above-maximum",
    "8.555, scoring.points-too-fine",
    "-0, scoring.points-not-a-number",
    "-1, scoring.points-not-a-number",
    "+1, scoring.points-not-a-number",
    "NaN, scoring.points-not-a-number",
    "Infinity, scoring.points-not-a-number",
    "1e1, scoring.points-not-a-number",
    "'8,5', scoring.points-not-a-number",
    "'８，５', scoring.points-not-a-number",
    ".5, scoring.points-not-a-number",
    "5., scoring.points-not-a-number",
    "1000, scoring.points-not-a-number",
    "八, scoring.points-not-a-number",
    "٣, scoring.points-not-a-number",
    "0x1, scoring.points-not-a-number",
    "'', scoring.points-not-a-number"
  })
  void anythingElseIsRefusedByName(String typed, String code) {
    assertThat(Points.whyNot("创新", typed, TEN).map(Refusal::code)).hasValue(code);
  }

  @ParameterizedTest
  @CsvSource({"9", "0"})
  void fourHundredDigitsAreRefusedWithoutReadingThem(String digit) {
    assertThat(Points.whyNot("创新", digit.repeat(400), TEN).map(Refusal::code))
        .hasValue("scoring.points-too-long");
  }
}
