package org.yanchao.workflow;

/**
 * The few facts a diagram may know, by the names the diagrams use: booleans, words and due dates.
 * All else is read from the business tables.
 */
final class Fact {

  static final String AUTHORITY = "authority";
  static final String LOWER_AUTHORITY = "lowerAuthority";

  /** Who draws, where it is not the unit that runs the round. */
  static final String REVIEWER = "reviewer";

  static final String SEAT = "seat";

  private Fact() {}
}
