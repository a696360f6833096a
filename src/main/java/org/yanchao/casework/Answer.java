package org.yanchao.casework;

/** What the province answers to a recommended case; {@code REJECT} sends the proposal back. */
public enum Answer {
  /** Taken into the pool of the province. */
  ADMIT,
  /** Back to the city for correction. */
  RETURN,
  /** Not taken into the pool. */
  REFUSE,
  /** The head does not agree with the proposal. */
  REJECT
}
