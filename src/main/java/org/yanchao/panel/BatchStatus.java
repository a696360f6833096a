package org.yanchao.panel;

/** How far the review of one batch has come. */
public enum BatchStatus {
  /** The panel is drawn. */
  DRAWN,
  /** At least one expert has declared and scores. */
  SCORING,
  /** Official scores are computed. */
  AGGREGATED,
  /** The review is closed; scores stand. */
  CLOSED
}
