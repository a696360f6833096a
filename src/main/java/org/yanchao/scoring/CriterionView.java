package org.yanchao.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Rubric;

/**
 * One line of the score sheet.
 *
 * @param anchors what so many points mean, best first
 * @param clause how the paper is cited that asks for it, null where none does
 */
public record CriterionView(
    String id,
    String name,
    BigDecimal max,
    @Nullable String guide,
    List<Rubric.Anchor> anchors,
    @Nullable String clause) {

  /** The line as a programme has it. */
  public static CriterionView of(Programme programme, Rubric.Criterion line) {
    var anchors = line.anchors();
    return new CriterionView(
        line.id(),
        line.name(),
        line.points(),
        line.guide(),
        anchors == null ? List.of() : anchors,
        programme.cite(line.source()));
  }
}
