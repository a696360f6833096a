package org.yanchao.policy;

import org.jspecify.annotations.Nullable;

/**
 * Something a standard may set a threshold for.
 *
 * @param direction null for words and flags
 * @param fact which figure of the case it reads; null means the one of its own id
 * @param groupFact for {@code BY_GROUP}, the word that chooses the threshold
 * @param countsFounder whether the founder is in the head-count; null where nobody is counted
 */
public record Indicator(
    String id,
    String name,
    @Nullable String unit,
    @Nullable Direction direction,
    Measure measure,
    @Nullable String fact,
    @Nullable String groupFact,
    Stage stage,
    @Nullable Boolean countsFounder,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {

  /** Which side of the threshold is good. */
  public enum Direction {
    AT_LEAST,
    AT_MOST
  }

  /** How the figure is compared. */
  public enum Measure {
    NUMBER,
    /** Full calendar years from a date to the as-of date. */
    YEARS,
    BY_GROUP,
    WORD,
    FLAG
  }

  /** When the figure is known: with the filing, or only after the review. */
  public enum Stage {
    FILING,
    REVIEW
  }

  /** The key of the figure it reads. */
  public String reads() {
    return fact == null ? id : fact;
  }
}
