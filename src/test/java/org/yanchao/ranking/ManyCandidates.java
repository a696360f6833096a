package org.yanchao.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Many candidates for the bench of another package, which may not see how an order is made. */
public final class ManyCandidates {

  private final List<RankingRow> rows;

  /** So many candidates with scores to two decimals, priorities and commendations. */
  public ManyCandidates(int candidates, long seed) {
    var random = new Random(seed);
    var drafts = new ArrayList<RankingRow>(candidates);
    for (int no = 0; no < candidates; no++) {
      var total = BigDecimal.valueOf(4000 + random.nextInt(6001), 2).toPlainString();
      var first = random.nextInt(20) == 0;
      var commended = random.nextInt(10) == 0;
      drafts.add(Rows.row(no, total, first, commended, total.compareTo("60.00") >= 0));
    }
    this.rows = List.copyOf(drafts);
  }

  /** Makes the order and its line; tells how many stand above it, ties at the line counted. */
  public int rank(int places) {
    var line = RankOrder.Line.of(RankOrder.of(rows), places);
    return line.above().size() + line.tied().size();
  }
}
