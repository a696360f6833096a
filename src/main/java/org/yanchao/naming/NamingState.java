package org.yanchao.naming;

/** Whether a name holds. */
public enum NamingState {
  ACTIVE,
  SUSPENDED,
  REVOKED,
  EXPIRED
}
