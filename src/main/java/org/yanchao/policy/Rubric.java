package org.yanchao.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score sheet: criteria whose points add up to the maximum.
 *
 * @param decimals how many decimals an expert may enter
 * @param vetoes what excludes a candidate whatever the points
 */
public record Rubric(
    BigDecimal maximum,
    int decimals,
    List<Criterion> criteria,
    List<String> vetoes,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {

  /**
   * One line of the sheet.
   *
   * @param guide what is counted here
   * @param anchors from which points on which description fits, best first
   * @param source the clause the criterion rests on; its points are those of the rubric
   */
  public record Criterion(
      String id,
      String name,
      BigDecimal points,
      @Nullable String guide,
      @Nullable List<Anchor> anchors,
      @Nullable Source source) {}

  /** What so many points mean, so that all experts use the same scale. */
  public record Anchor(BigDecimal from, String text) {}

  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
