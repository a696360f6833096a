package org.yanchao.scoring;

/** Whether a score sheet counts. */
public enum SheetState {
  /** Being filled in. */
  OPEN,
  /** Handed in; counts. */
  SUBMITTED,
  /** The expert was replaced or the candidate left; counts for nothing. */
  VOID
}
