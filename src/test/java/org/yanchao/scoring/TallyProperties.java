package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every list of sheets. */
class TallyProperties {

  private final Tally tally = new Tally(5, 3);

  @Property(tries = 500, seed = "20220824")
  void orderOfSheetsDoesNotMatter(
      @ForAll("sheets") List<BigDecimal> sheets, @ForAll long shuffleSeed) {
    var shuffled = new ArrayList<>(sheets);
    Collections.shuffle(shuffled, new Random(shuffleSeed));

    assertThat(tally.score(shuffled)).isEqualTo(tally.score(sheets));
  }

  @Property(tries = 500, seed = "20220825")
  void aHigherSheetNeverLowersTheScore(
      @ForAll("sheets") List<BigDecimal> sheets,
      @ForAll @IntRange(max = 8) int which,
      @ForAll("points") BigDecimal more) {
    var raised = new ArrayList<>(sheets);
    var index = which % sheets.size();
    raised.set(index, sheets.get(index).max(more));

    assertThat(tally.score(raised)).isGreaterThanOrEqualTo(tally.score(sheets));
  }

  @Property(tries = 500, seed = "20220826")
  void scoreLiesBetweenLowestAndHighestSheet(@ForAll("sheets") List<BigDecimal> sheets) {
    var score = tally.score(sheets);

    assertThat(score).isBetween(Collections.min(sheets), Collections.max(sheets));
    assertThat(score.scale()).isEqualTo(2);
  }

  @Property(tries = 500, seed = "20220827")
  void trimmedMeanLeavesOutExactlyTheEnds(@ForAll("sheets") List<BigDecimal> sheets) {
    var sorted = sheets.stream().sorted().toList();
    var counted = sheets.size() < 5 ? sorted : sorted.subList(1, sorted.size() - 1);
    var sum = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(tally.score(sheets))
        .isEqualTo(sum.divide(BigDecimal.valueOf(counted.size()), 2, RoundingMode.HALF_UP));
  }

  @Provide
  Arbitrary<List<BigDecimal>> sheets() {
    return points().list().ofMinSize(3).ofMaxSize(9);
  }

  @Provide
  Arbitrary<BigDecimal> points() {
    return Arbitraries.integers().between(0, 10_000).map(cents -> BigDecimal.valueOf(cents, 2));
  }
}
