package org.yanchao.replay;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yanchao.policy.Evaluator;
import org.yanchao.policy.Finding;
import org.yanchao.ranking.Assessor;
import org.yanchao.ranking.RankOrder;
import org.yanchao.ranking.RankingRow;
import org.yanchao.replay.RoundRecord.Entry;
import org.yanchao.scoring.Tally;

/**
 * Makes the order of a round once more from what is stored: conditions, sheets, official scores,
 * priority rules, order, line. Pure; it changes nothing and says what comes out differently.
 */
final class Replay {

  private final RoundRecord round;
  private final Differences differences = new Differences();

  private Replay(RoundRecord round) {
    this.round = round;
  }

  /** The order as it comes out now, and how it differs from the locked one. */
  record Result(List<RankingRow> rows, RankOrder.Line line, List<Difference> differences) {}

  static Result of(RoundRecord round) {
    var replay = new Replay(round);
    var rows = replay.order();
    var line = RankOrder.Line.of(rows, round.quota());
    replay.differences.order(round, rows);
    replay.differences.decision(round, line);
    return new Result(rows, line, replay.differences.found());
  }

  private List<RankingRow> order() {
    var assessor = round.rules().assessor();
    return RankOrder.of(
        round.entries().stream().map(it -> assessor.row(again(it), false)).toList());
  }

  /** The candidate with the score its sheets make, the steps before compared on the way. */
  private Assessor.Judged again(Entry entry) {
    conditions(entry);
    if (entry.sheets().isEmpty()) {
      return entry.judged();
    }
    var name = entry.judged().candidate().baseName();
    entry.sheets().forEach(it -> differences.number(name, "sheet", it.total(), it.sum()));
    var totals = entry.sheets().stream().map(RoundRecord.Sheet::total).toList();
    var score = tally().score(totals);
    differences.number(name, "score", entry.judged().score().score(), score);
    return entry.scored(score, totals);
  }

  private Tally tally() {
    return new Tally(round.rules().programme().aggregation().trimFrom(), 1);
  }

  /** The findings by which it was let in, with the relief that was used then. */
  private void conditions(Entry entry) {
    var candidate = entry.judged().candidate();
    if (candidate.findings().isEmpty()) {
      return;
    }
    var standard = round.rules().standard();
    var again =
        new Evaluator(round.rules().programme())
            .base(
                Optional.of(standard),
                standard.level(),
                candidate.facts(),
                relief(candidate.findings()));
    var stored = said(candidate.findings());
    said(again)
        .forEach(
            (rule, outcome) ->
                differences.text(
                    candidate.baseName(), "condition", stored.getOrDefault(rule, ""), outcome));
  }

  private static Map<String, BigDecimal> relief(List<Finding> findings) {
    var relief = new HashMap<String, BigDecimal>();
    for (var finding : findings) {
      var factor = finding.inputs().get(Evaluator.RELIEF);
      if (factor != null) {
        relief.put(finding.subject(), new BigDecimal(factor));
      }
    }
    return relief;
  }

  private static Map<String, String> said(List<Finding> findings) {
    return findings.stream()
        .collect(Collectors.toMap(Finding::subject, Replay::said, (first, again) -> first));
  }

  private static String said(Finding it) {
    return it.subject() + " " + it.value() + " / " + it.threshold() + " " + it.outcome();
  }
}
