package org.yanchao.policy;

import org.jspecify.annotations.Nullable;

/**
 * A kind of evidence and how its dates are tested.
 *
 * @param reference which day an {@code AS_OF} item must be valid on; null means the as-of date
 */
public record EvidenceKind(
    String id,
    String name,
    Timing timing,
    @Nullable Reference reference,
    boolean required,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {

  /** What the date of an item has to do with the case. */
  public enum Timing {
    /** Must lie in the evidence period. */
    PERIOD,
    /** Must be valid on one day, whenever it was issued. */
    AS_OF,
    /** Counts with what overlaps the evidence period. */
    SPAN,
    /** Has no date that matters. */
    NONE
  }

  /** The day an item must be valid on. */
  public enum Reference {
    AS_OF_DATE,
    /** The day the level's candidate list is frozen. */
    FREEZE
  }
}
