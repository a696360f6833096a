package org.yanchao.cultivation;

/** What the pool conditions say of a case. */
public enum PoolVerdict {
  MET,
  NOT_MET,
  /** No standard is issued yet, or a figure is unknown: never a no. */
  WAITING
}
