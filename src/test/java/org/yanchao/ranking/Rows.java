package org.yanchao.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Ranking rows for tests, by number of the candidate. */
public final class Rows {

  private Rows() {}

  public static RankingRow row(int no, String total) {
    return row(no, total, false, false);
  }

  public static RankingRow commended(int no, String total) {
    return row(no, total, false, true);
  }

  public static RankingRow first(int no, String total) {
    return row(no, total, true, false);
  }

  public static RankingRow row(int no, String total, boolean first, boolean commended) {
    return row(no, total, first, commended, true);
  }

  public static RankingRow below(int no, String total) {
    return row(no, total, false, false, false);
  }

  public static RankingRow row(
      int no, String total, boolean first, boolean commended, boolean meetsMinimum) {
    var points = new BigDecimal(total);
    return new RankingRow(
        0,
        false,
        new UUID(10, no),
        id(no),
        new UUID(12, no),
        "D" + no,
        List.of(),
        points,
        BigDecimal.ZERO.setScale(2),
        points,
        first,
        commended,
        meetsMinimum,
        List.of());
  }

  /** The case of a candidate. */
  public static UUID id(int no) {
    return new UUID(11, no);
  }

  public static List<String> order(List<RankingRow> rows) {
    return rows.stream().map(it -> it.rank() + " " + it.baseName()).toList();
  }
}
