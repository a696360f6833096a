package org.yanchao.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.yanchao.decision.DecisionView;
import org.yanchao.ranking.Assessor;
import org.yanchao.ranking.RankingRow;
import org.yanchao.ranking.RoundRules;
import org.yanchao.review.CandidateScore;

/**
 * Everything the order of one round was made of, as it is stored. Pure: whoever has it can make the
 * order again.
 *
 * @param entries who took part until the order was locked
 * @param locked the rows as they were locked
 * @param intact whether the stored rows still have their hash
 * @param decided what the leaders decided on them
 */
record RoundRecord(
    RoundRules rules,
    int quota,
    List<Entry> entries,
    List<RankingRow> locked,
    boolean intact,
    List<DecisionView.Item> decided) {

  /**
   * One candidate.
   *
   * @param sheets the sheets that counted; empty where they were voided when it left later
   */
  record Entry(Assessor.Judged judged, List<Sheet> sheets) {

    /** The same candidate with another score. */
    Assessor.Judged scored(BigDecimal score, List<BigDecimal> totals) {
      var it = judged.score();
      var other =
          new CandidateScore(
              it.candidateId(),
              it.caseId(),
              it.projectId(),
              it.baseName(),
              score,
              totals,
              it.method(),
              it.state(),
              it.veto());
      return new Assessor.Judged(other, judged.candidate(), judged.grounds());
    }
  }

  /** One sheet; points by criterion. */
  record Sheet(Map<String, BigDecimal> points, BigDecimal total) {

    BigDecimal sum() {
      return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }
}
