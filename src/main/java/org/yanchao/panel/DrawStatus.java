package org.yanchao.panel;

/** What became of a draw. */
public enum DrawStatus {
  /** Its panel judges. */
  USED,
  /** Set aside with a reason. */
  ABANDONED
}
