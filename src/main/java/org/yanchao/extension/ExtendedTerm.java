package org.yanchao.extension;

/** What an authority may extend. */
public enum ExtendedTerm {
  /** Until when this year's review may be asked for with this authority. */
  WINDOW,
  /** Until when lower authorities may send to this authority for this year's round. */
  CUTOFF,
  /** Until when one applicant answers a question of this authority. */
  ANSWER,
  /** Until when a lower authority sends one recommendation to this authority. */
  PUSH,
  /** Until when this authority answers one objection. */
  OBJECTION,
  /** Until when the experts of one panel of this authority hand in. */
  SCORING
}
