package org.yanchao.replay;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.ranking.RankingRow;

/**
 * What came of recomputing one round from its stored inputs.
 *
 * @param number the round's number
 * @param hash of the locked order
 * @param rows the order as it comes out now
 * @param differences empty when everything is identical
 */
public record ReplayReport(
    UUID roundId,
    String number,
    int quota,
    @Nullable String hash,
    List<RankingRow> rows,
    List<Difference> differences) {

  public boolean identical() {
    return differences.isEmpty();
  }
}
