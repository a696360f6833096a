package org.yanchao.ranking;

import java.util.List;

/** Whether a ground nobody has decided yet could still change the order; it is never a no. */
final class OpenGrounds {

  private OpenGrounds() {}

  /**
   * @param without each candidate as if its open grounds were refused
   * @param with the same candidates, in the same sequence, as if they were confirmed
   */
  static boolean couldChange(List<RankingRow> without, List<RankingRow> with) {
    for (int i = 0; i < without.size(); i++) {
      var low = without.get(i);
      var high = with.get(i);
      if (low.meetsMinimum() != high.meetsMinimum()) {
        return true;
      }
      for (int j = 0; j < without.size(); j++) {
        if (i != j && (moves(low, high, without.get(j)) || moves(low, high, with.get(j)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean moves(RankingRow low, RankingRow high, RankingRow other) {
    return Integer.signum(RankOrder.RULES.compare(low, other))
        != Integer.signum(RankOrder.RULES.compare(high, other));
  }
}
