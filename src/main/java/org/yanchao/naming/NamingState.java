package org.yanchao.naming;

/** Whether a name holds. */
public enum NamingState {
  ACTIVE,
  SUSPENDED,
  REVOKED,
  EXPIRED,
  /** Brought in by mistake and corrected: it never was a name. */
  WITHDRAWN;

  /** Nothing follows on it. */
  boolean isOver() {
    return this == REVOKED || this == WITHDRAWN;
  }
}
