package org.yanchao.notice;

/** What is to be done next with a notice whose days are over. */
public enum NoticeState {
  /** Items are cleared and not yet named. */
  REGISTER,
  /** An objection is open. */
  WAIT,
  /** Every item is named or removed. */
  DONE
}
