package org.yanchao.casework;

/** What the province answers to a recommended case; {@code REJECT} sends the proposal back. */
public enum Answer {
  /** 同意纳入省级培育库. */
  ADMIT,
  /** 退回市（州）补正. */
  RETURN,
  /** 不予纳入. */
  REFUSE,
  /** The head does not agree with the proposal. */
  REJECT
}
