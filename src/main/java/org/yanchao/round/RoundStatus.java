package org.yanchao.round;

import java.util.Set;

/** How far a round has come, and where it may go next. */
public enum RoundStatus {
  /** Opened; the review plan is not adopted yet. */
  OPEN,
  /** The review plan with its places is adopted. */
  PLANNED,
  /** The candidates are frozen. */
  FROZEN,
  /** A panel is drawn for every batch. */
  DRAWN,
  /** Every batch is closed and has its official scores. */
  REVIEWED,
  /** The ranking is locked. */
  RANKED,
  /** The leaders have decided. */
  DECIDED,
  /** Every decided item is named or removed. */
  CLOSED,
  /** Nobody fulfilled the conditions for taking part. */
  EMPTY;

  /** Where a round may go from here; an unlocked ranking takes it back to its closed reviews. */
  public Set<RoundStatus> next() {
    return switch (this) {
      case OPEN -> Set.of(PLANNED);
      case PLANNED -> Set.of(FROZEN, EMPTY);
      case FROZEN -> Set.of(DRAWN, EMPTY);
      case DRAWN -> Set.of(REVIEWED);
      case REVIEWED -> Set.of(RANKED);
      case RANKED -> Set.of(DECIDED, REVIEWED);
      case DECIDED -> Set.of(CLOSED, REVIEWED);
      case CLOSED, EMPTY -> Set.of();
    };
  }

  boolean mayBecome(RoundStatus target) {
    return next().contains(target);
  }

  /** Whether nothing is left to do in the round. */
  public boolean ended() {
    return next().isEmpty();
  }
}
