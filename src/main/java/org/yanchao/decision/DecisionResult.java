package org.yanchao.decision;

/** What the leaders decided about one case or one freed place. */
public enum DecisionResult {
  NAME,
  /** Not named this year; stays in the pool (EC-08). */
  KEEP_IN_POOL,
  /** Takes a place that an objection or a withdrawal freed (X4). */
  FILL,
  /** The freed place stays empty. */
  LEAVE
}
