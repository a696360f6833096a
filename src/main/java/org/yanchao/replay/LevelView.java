package org.yanchao.replay;

import java.util.List;
import org.yanchao.replay.WhatIfView.Share;

/**
 * What other rules would have done to all finished rounds of a level. Counts only: names and scores
 * stay with the unit that ran the round.
 *
 * @param rounds every round that was tried
 * @param total all of them together
 * @param regions by the unit that answers for the candidate's county at the top
 * @param industries, grounds the same candidates by class of business and by confirmed ground
 */
public record LevelView(
    List<Line> rounds,
    Line total,
    List<Share> regions,
    List<Share> industries,
    List<Share> grounds) {

  /**
   * One round.
   *
   * @param authority key of the unit that ran it, empty for the sum of all
   * @param candidates how many took part
   * @param places places it had, and would have
   * @param share who is inside, comes in and drops out
   * @param tied left to the leaders between equals
   * @param newcomers who could take part as well
   */
  public record Line(
      String authority, int candidates, Places places, Share share, int tied, int newcomers) {}

  /** Places before and after. */
  public record Places(int before, int after) {}
}
