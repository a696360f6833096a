package org.yanchao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yanchao.draw.ManyDraws;
import org.yanchao.transcript.DrawAlgorithm;

/** 10,000 candidates in batches of 60 from 2,000 experts with recusals: under ten seconds. */
class DrawBench {

  private static final double MOST_SECONDS = 10;

  @Test
  void tenThousandCandidatesAreDrawnForInUnderTenSeconds() {
    var province = new ManyDraws(10_000, 60, 2_000);

    var start = System.nanoTime();
    var transcripts = province.draw();
    var seconds = (System.nanoTime() - start) / 1e9;

    Medians.print("DrawBench", "10000-candidates", seconds, "s");
    assertThat(transcripts).hasSize(167);
    assertThat(transcripts.stream().mapToInt(ManyDraws::recusals).sum()).isPositive();
    assertThat(DrawAlgorithm.verify(transcripts.get(99))).isEmpty();
    assertThat(seconds).isLessThan(MOST_SECONDS);
  }
}
