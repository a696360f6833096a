package org.yanchao.panel;

/** Whether an expert may be drawn. */
public enum ExpertStatus {
  /** May be drawn. */
  ACTIVE,
  /** Stays in the library and is not drawn. */
  SUSPENDED
}
