package org.yanchao.extension;

/** What an authority may extend. */
public enum ExtendedTerm {
  /** Until when this year's review may be asked for with this authority. */
  WINDOW,
  /** Until when lower authorities may send to this authority for this year's round. */
  CUTOFF,
  /** Until when one applicant answers a question of this authority. */
  ANSWER
}
