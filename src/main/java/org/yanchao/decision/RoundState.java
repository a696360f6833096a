package org.yanchao.decision;

/** What is to be done next in a round that has been decided. */
public enum RoundState {
  /** A decided base is not on notice yet. */
  PUBLISH,
  /** Something is on notice, suspended or not registered. */
  WAIT,
  /** A place is free and the leaders have not said what becomes of it. */
  FILL,
  SETTLED
}
