package org.yanchao.policy;

import org.jspecify.annotations.Nullable;

/**
 * Terms counted in working days.
 *
 * @param deemedAcceptance whether an overdue formal check counts as accepted
 */
public record Terms(
    Term formalCheck,
    Term correction,
    Term notice,
    Term objectionAnswer,
    Term push,
    Term registration,
    boolean deemedAcceptance) {

  /**
   * One term and how its days are counted.
   *
   * @param countsFirstDay whether the day it starts from is day one
   * @param makeUpDaysCount whether a worked weekend is a working day
   */
  public record Term(
      int workingDays,
      boolean countsFirstDay,
      boolean makeUpDaysCount,
      @Nullable Source source,
      @Nullable Origin origin)
      implements Sourced {}
}
