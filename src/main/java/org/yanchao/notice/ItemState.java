package org.yanchao.notice;

import java.util.Set;

/** Where one item of a notice stands; an objection stops only the item it is about. */
public enum ItemState {
  ON_NOTICE,
  /** An objection is open. */
  SUSPENDED,
  /** Its days are over and no objection is open: it may be named. */
  CLEARED,
  /** An objection was upheld, or the applicant withdrew; its place is free. */
  REMOVED,
  /** A correcting notice took its place. */
  SUPERSEDED;

  Set<ItemState> next() {
    return switch (this) {
      case ON_NOTICE -> Set.of(SUSPENDED, CLEARED, REMOVED, SUPERSEDED);
      case SUSPENDED -> Set.of(ON_NOTICE, CLEARED, REMOVED);
      case CLEARED -> Set.of(SUSPENDED, REMOVED);
      case REMOVED, SUPERSEDED -> Set.of();
    };
  }

  boolean mayBecome(ItemState target) {
    return next().contains(target);
  }
}
