package org.yanchao.tenure;

/** Where the end of a term stands, from the reminder on. */
public enum ExpiryState {
  REMINDED,
  CONTACTED,
  ASKED,
  RENEWED,
  REVOKED,
  EXPIRED;

  /** Whether something may still come of it. */
  public boolean open() {
    return this == REMINDED || this == CONTACTED || this == ASKED;
  }
}
