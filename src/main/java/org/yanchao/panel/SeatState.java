package org.yanchao.panel;

/** What became of one drawn expert. */
public enum SeatState {
  /** Judges the batch. */
  SEATED,
  /** Alternate, waiting. */
  STANDBY,
  /** Left for a relation; nothing of theirs counts. */
  RECUSED,
  /** Left without a relation; nothing of theirs counts. */
  REPLACED
}
