package org.yanchao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanchao.draw.ManyDraws;
import org.yanchao.policy.RecusalRules.Scope;
import org.yanchao.transcript.DrawAlgorithm;

/** 10,000 candidates in batches of 60 from 2,000 experts with recusals: under ten seconds. */
class DrawBench {

  private static final double MOST_SECONDS = 10;

  @ParameterizedTest
  @EnumSource
  void tenThousandCandidatesAreDrawnForInUnderTenSeconds(Scope scope) {
    var province = new ManyDraws(10_000, 60, 2_000, scope);

    var start = System.nanoTime();
    var transcripts = province.draw();
    var seconds = (System.nanoTime() - start) / 1e9;

    Medians.print("DrawBench", "10000-candidates-" + scope, seconds, "s");
    assertThat(transcripts).hasSize(167);
    assertThat(transcripts.stream().mapToInt(ManyDraws::recusals).sum()).isPositive();
    assertThat(DrawAlgorithm.verify(transcripts.get(99))).isEmpty();
    assertThat(seconds).isLessThan(MOST_SECONDS);
  }
}
