package org.yanchao.progress;

/** What was done about sheets that are owed. */
public enum FollowUpKind {
  /** The expert was told before the last day. */
  REMINDED,
  /** The panel has more time, by a document of the head. */
  EXTENDED,
  /** The last day is over; the review secretary has it in the inbox. */
  LATE,
  /** Somebody of the office has spoken to the expert. */
  CONTACTED,
  /** The seat went to who follows. */
  REPLACED,
  /** Who follows, or was added, knows of the seat and the last day. */
  JOINED,
  /** Nobody could follow; the head has it in the inbox. */
  KEPT
}
