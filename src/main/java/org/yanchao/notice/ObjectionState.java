package org.yanchao.notice;

import java.util.Set;

/** Where an objection stands. */
public enum ObjectionState {
  /** To be investigated; its item is suspended. */
  RECEIVED,
  /** Anonymous and without checkable facts: kept, but it stops nothing. */
  LOGGED_ONLY,
  /** The officer has proposed an answer. */
  INVESTIGATED,
  UPHELD,
  DISMISSED;

  Set<ObjectionState> next() {
    return switch (this) {
      case LOGGED_ONLY -> Set.of(RECEIVED);
      case RECEIVED -> Set.of(INVESTIGATED);
      case INVESTIGATED -> Set.of(RECEIVED, UPHELD, DISMISSED);
      case UPHELD, DISMISSED -> Set.of();
    };
  }

  boolean mayBecome(ObjectionState target) {
    return next().contains(target);
  }

  /** Whether its item has to wait for the answer. */
  public boolean open() {
    return this == RECEIVED || this == INVESTIGATED;
  }
}
