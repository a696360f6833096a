package org.yanchao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.ranking.Rows.below;
import static org.yanchao.ranking.Rows.commended;
import static org.yanchao.ranking.Rows.row;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A ground nobody has decided yet is never a no; it only matters if it could move somebody. */
class OpenGroundsTest {

  @Test
  void groundThatCouldOvertakeMatters() {
    assertThat(
            OpenGrounds.couldChange(
                List.of(row(1, "86.00"), row(2, "87.00")),
                List.of(row(1, "88.00"), row(2, "87.00"))))
        .isTrue();
  }

  @Test
  void groundThatMovesNobodyDoesNot() {
    assertThat(
            OpenGrounds.couldChange(
                List.of(row(1, "86.00"), row(2, "90.00")),
                List.of(row(1, "88.00"), row(2, "90.00"))))
        .isFalse();
  }

  @Test
  void commendationThatCouldBreakATieMatters() {
    assertThat(
            OpenGrounds.couldChange(
                List.of(row(1, "86.00"), row(2, "86.00")),
                List.of(commended(1, "86.00"), row(2, "86.00"))))
        .isTrue();
  }

  @Test
  void groundThatCouldLiftOverTheMinimumMatters() {
    assertThat(OpenGrounds.couldChange(List.of(below(1, "59.00")), List.of(row(1, "61.00"))))
        .isTrue();
  }

  @Test
  void twoOpenGroundsThatMoveNobodyDoNotMatter() {
    assertThat(
            OpenGrounds.couldChange(
                List.of(row(1, "86.00"), row(2, "87.00")),
                List.of(row(1, "86.50"), row(2, "89.00"))))
        .isFalse();
  }
}
