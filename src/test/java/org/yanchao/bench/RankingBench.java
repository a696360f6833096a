package org.yanchao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yanchao.ranking.ManyCandidates;

/** A hundred thousand candidates in one order with its line: under two seconds. */
class RankingBench {

  private static final int CANDIDATES = 100_000;
  private static final int PLACES = 10_000;
  private static final double LIMIT_MILLIS = 2_000;

  @Test
  void hundredThousandCandidatesAreRankedInUnderTwoSeconds() throws Exception {
    var field = new ManyCandidates(CANDIDATES, 20220907);

    var ranked = Medians.of(3, 11, () -> field.rank(PLACES));

    Medians.print("RankingBench", "100000-candidates", ranked, "ms");
    assertThat(ranked).isLessThan(LIMIT_MILLIS);
  }
}
