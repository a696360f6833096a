package org.yanchao.fee;

/** What an expert is paid for. */
public enum FeeUnit {
  /** Each sheet handed in. */
  PER_SHEET,
  /** Each batch whose sheets were handed in. */
  PER_BATCH
}
