package org.yanchao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yanchao.policy.ManyCases;

/** Ten and a hundred thousand cases judged: what one case costs does not grow with their number. */
class EvaluatorBench {

  private static final int FEW = 10_000;
  private static final int MANY = 100_000;
  private static final int RUNS = 5;

  @Test
  void aCaseCostsTheSameAmongTenTimesAsMany() throws Exception {
    var few = new ManyCases(FEW, 20220621);
    var many = new ManyCases(MANY, 20220621);
    assertThat(few.meeting()).isBetween(1, FEW - 1);
    many.meeting();

    var small = Medians.of(10, RUNS, few::meeting) * 1_000 / FEW;
    var large = Medians.of(2, RUNS, many::meeting) * 1_000 / MANY;

    Medians.print("EvaluatorBench", "10000-cases", small, "us-per-case");
    Medians.print("EvaluatorBench", "100000-cases", large, "us-per-case");
    assertThat(large).isLessThan(2 * small);
    assertThat(small).isLessThan(2 * large);
  }
}
