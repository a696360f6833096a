package org.yanchao.tenure;

import java.util.Set;

/** Where a check stands. */
public enum CheckState {
  OPEN,
  /** The holder has a term to put things right. */
  RECTIFYING,
  /** The holder says it is put right; the officer has to look. */
  ANSWERED,
  PASSED,
  FAILED;

  Set<CheckState> next() {
    return switch (this) {
      case OPEN -> Set.of(PASSED, RECTIFYING, FAILED);
      case RECTIFYING -> Set.of(ANSWERED, FAILED);
      case ANSWERED -> Set.of(PASSED, FAILED);
      case PASSED, FAILED -> Set.of();
    };
  }

  boolean mayBecome(CheckState target) {
    return next().contains(target);
  }

  /** Whether nothing is left to do. */
  public boolean closed() {
    return next().isEmpty();
  }
}
