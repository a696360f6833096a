package org.yanchao.expert;

/** Whether an expert may be drawn. */
public enum ExpertStatus {
  /** Entered; the head has not yet approved. */
  PENDING,
  /** May be drawn. */
  ACTIVE,
  /** Stays in the library and is not drawn. */
  SUSPENDED
}
