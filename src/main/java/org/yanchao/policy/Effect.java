package org.yanchao.policy;

/** What a preference does to a candidate, as the decision table answers. */
public enum Effect {
  NONE,
  ADD_POINTS,
  LOWER_THRESHOLD,
  RANK_FIRST_IN_BAND,
  BREAK_TIE
}
