package org.yanchao.recommendation;

/** Whether a named base has to be recommended (JL-29, EC-07). */
public enum PushVerdict {
  DUE,
  /** Misses a condition above; the name stays. */
  NOT_DUE,
  /** The standard above is missing or a figure is unknown: never a no. */
  UNDECIDABLE,
  ALREADY_IN_POOL
}
