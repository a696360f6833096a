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
 * @param onSite which criteria are judged on site instead of by the experts; none unless the pack
 *     says so
 */
public record Rubric(
    BigDecimal maximum,
    int decimals,
    List<Criterion> criteria,
    List<String> vetoes,
    @Nullable OnSite onSite,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {

  /** Criteria that the site verification scores, by id. */
  public record OnSite(List<String> criteria, @Nullable Source source, @Nullable Origin origin)
      implements Sourced {}

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

  /** The lines the experts fill in. */
  public List<Criterion> byExperts() {
    return criteria.stream().filter(it -> !seenOnSite(it)).toList();
  }

  /** The lines that are filled in on site. */
  public List<Criterion> bySite() {
    return criteria.stream().filter(this::seenOnSite).toList();
  }

  private boolean seenOnSite(Criterion line) {
    return onSite != null && onSite.criteria().contains(line.id());
  }

  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
