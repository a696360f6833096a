package org.yanchao.draw;

/** How a sealed draw ended. */
public enum SealState {
  /** Waits for further shares and for the office to open its own. */
  OPEN,
  /** Opened: its panel judges. */
  USED,
  /** Given up with reason and signature. */
  ABANDONED
}
