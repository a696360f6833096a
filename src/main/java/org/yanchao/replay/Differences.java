package org.yanchao.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yanchao.decision.DecisionResult;
import org.yanchao.ranking.RankOrder;
import org.yanchao.ranking.RankingRow;

/** Collects what comes out differently when a round is recomputed. */
final class Differences {

  private final List<Difference> found = new ArrayList<>();

  List<Difference> found() {
    return List.copyOf(found);
  }

  void number(String name, String what, BigDecimal stored, BigDecimal again) {
    if (stored.compareTo(again) != 0) {
      found.add(new Difference(name, what, stored.toPlainString(), again.toPlainString()));
    }
  }

  void text(String name, String what, String stored, String again) {
    if (!stored.equals(again)) {
      found.add(new Difference(name, what, stored, again));
    }
  }

  /** Row by row, each step apart, so that one sees where they part. */
  void order(RoundRecord round, List<RankingRow> rows) {
    if (!round.intact()) {
      found.add(new Difference("", "hash", "", ""));
    }
    var again = byCandidate(rows);
    for (var stored : round.locked()) {
      var row = again.remove(stored.candidateId());
      if (row == null) {
        found.add(new Difference(stored.baseName(), "row", String.valueOf(stored.rank()), ""));
      } else {
        row(stored, row);
      }
    }
    again
        .values()
        .forEach(it -> found.add(new Difference(it.baseName(), "row", "", "" + it.rank())));
  }

  private void row(RankingRow stored, RankingRow again) {
    var name = stored.baseName();
    number(name, "official", stored.score(), again.score());
    text(name, "effects", effects(stored), effects(again));
    number(name, "preference", stored.preference(), again.preference());
    number(name, "total", stored.total(), again.total());
    text(name, "minimum", "" + stored.meetsMinimum(), "" + again.meetsMinimum());
    text(name, "rank", place(stored), place(again));
  }

  private static String effects(RankingRow row) {
    return row.effects().stream()
        .map(it -> it.category() + ":" + it.ground() + ":" + it.effect() + ":" + it.counted())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String place(RankingRow row) {
    return row.rank() + (row.tied() ? "=" : "");
  }

  /** A case above the line that was kept, or below it and named, has the leaders' reason. */
  void decision(RoundRecord round, RankOrder.Line line) {
    var named = new HashSet<UUID>();
    var explained = new HashSet<UUID>();
    for (var item : round.decided()) {
      if (item.result() == DecisionResult.NAME) {
        named.add(item.caseId());
      }
      if (!item.reason().isBlank()) {
        explained.add(item.caseId());
      }
    }
    if (round.decided().isEmpty()) {
      return;
    }
    for (var row : round.locked()) {
      var above = line.above().contains(row.caseId());
      var chosen = named.contains(row.caseId());
      if (above != chosen && !explained.contains(row.caseId())) {
        found.add(new Difference(row.baseName(), "line", "" + chosen, "" + above));
      }
    }
  }

  private static Map<UUID, RankingRow> byCandidate(List<RankingRow> rows) {
    return rows.stream()
        .collect(
            Collectors.toMap(
                RankingRow::candidateId,
                Function.identity(),
                (first, again) -> first,
                java.util.LinkedHashMap::new));
  }
}
