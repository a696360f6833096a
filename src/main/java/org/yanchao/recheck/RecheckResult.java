package org.yanchao.recheck;

/** What the office found when it looked again. */
public enum RecheckResult {
  /** The outcome stands. */
  KEPT,
  /** The office made a mistake and puts it right. */
  CORRECTED
}
