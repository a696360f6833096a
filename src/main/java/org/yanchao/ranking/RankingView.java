package org.yanchao.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ranking table of a round.
 *
 * @param hash SHA-256 over the stored rows, null while open
 * @param quota places of the adopted plan
 * @param minimum lowest total the base standard asks for, null where it asks for none
 * @param rows in order
 * @param tiedAtLine cases that share the place at the line: the leaders must decide between them
 * @param above cases above the line, those at a tied line left out
 * @param pendingMatters whether an open ground could still change the order
 */
public record RankingView(
    UUID roundId,
    RankingStatus status,
    @Nullable String hash,
    @Nullable Instant lockedAt,
    int quota,
    @Nullable BigDecimal minimum,
    List<RankingRow> rows,
    Set<UUID> tiedAtLine,
    Set<UUID> above,
    boolean pendingMatters) {

  public RankingView {
    rows = List.copyOf(rows);
    tiedAtLine = Set.copyOf(tiedAtLine);
    above = Set.copyOf(above);
  }
}
