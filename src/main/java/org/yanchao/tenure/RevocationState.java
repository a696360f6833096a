package org.yanchao.tenure;

import java.util.Set;

/** Where the revocation of a name stands. */
public enum RevocationState {
  /** The holder is to be told. */
  OPENED,
  /** The holder was told and may speak; the name is suspended. */
  NOTIFIED,
  /** The holder has spoken. */
  STATED,
  /** The officer proposes; the leaders have to decide. */
  PROPOSED,
  /** Decided to take it back; to be published. */
  DECIDED,
  /** Published; plaque and certificate are to come back. */
  REVOKED,
  CLOSED,
  /** Decided to leave it. */
  KEPT;

  Set<RevocationState> next() {
    return switch (this) {
      case OPENED -> Set.of(NOTIFIED);
      case NOTIFIED -> Set.of(STATED, PROPOSED);
      case STATED -> Set.of(PROPOSED);
      case PROPOSED -> Set.of(DECIDED, KEPT);
      case DECIDED -> Set.of(REVOKED);
      case REVOKED -> Set.of(CLOSED);
      case CLOSED, KEPT -> Set.of();
    };
  }

  boolean mayBecome(RevocationState target) {
    return next().contains(target);
  }
}
