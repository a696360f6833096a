package org.yanchao.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One line of the ranking with everything it rests on, as it is stored, locked and replayed.
 *
 * @param rank place in the order; equal candidates share one
 * @param tied whether another candidate has the same place after every rule
 * @param sheets totals of the score sheets
 * @param score the official score, two decimals
 * @param preference capped points added
 * @param total score and preference, by which the order is made
 * @param first whether a priority puts it first among equal totals
 * @param commended whether a commendation breaks ties for it (JL-22)
 * @param meetsMinimum whether the total meets the minimum of the base standard
 * @param effects every claimed ground and what it did
 */
public record RankingRow(
    int rank,
    boolean tied,
    UUID candidateId,
    UUID caseId,
    UUID projectId,
    String baseName,
    List<BigDecimal> sheets,
    BigDecimal score,
    BigDecimal preference,
    BigDecimal total,
    boolean first,
    boolean commended,
    boolean meetsMinimum,
    List<RankingEffect> effects) {

  public RankingRow {
    sheets = List.copyOf(sheets);
    effects = List.copyOf(effects);
  }

  RankingRow placed(int place, boolean shared) {
    return new RankingRow(
        place,
        shared,
        candidateId,
        caseId,
        projectId,
        baseName,
        sheets,
        score,
        preference,
        total,
        first,
        commended,
        meetsMinimum,
        effects);
  }

  /** Whether a ground of it is still open. */
  public boolean pending() {
    return effects.stream().anyMatch(it -> it.status().equals("PENDING"));
  }
}
