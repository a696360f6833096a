package org.yanchao.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yanchao.kernel.Refusal;
import org.yanchao.ranking.RankOrder;
import org.yanchao.ranking.RankingRow;
import org.yanchao.ranking.RankingStatus;
import org.yanchao.ranking.RankingView;

/** What the leaders may decide on a locked ranking, and where they must say why. */
final class DecisionRules {

  private final RankingView ranking;
  private final Set<UUID> gone;

  /**
   * @param gone cases that were withdrawn or removed since the ranking
   */
  DecisionRules(RankingView ranking, Set<UUID> gone) {
    this.ranking = ranking;
    this.gone = Set.copyOf(gone);
  }

  Optional<Refusal> whyNot(DecisionEntry entry) {
    var named = entry.named();
    if (ranking.status() != RankingStatus.LOCKED) {
      return Refusal.because("ranking.ranking-not-locked");
    }
    if (entry.meeting().incomplete()) {
      return Refusal.because("decision.meeting-incomplete");
    }
    if (!cases(ranking.rows()).containsAll(cases(entry))) {
      return Refusal.because("decision.not-in-ranking");
    }
    if (named.size() > ranking.quota()) {
      return Refusal.because("decision.above-quota", named.size(), ranking.quota());
    }
    if (named.stream().anyMatch(gone::contains)) {
      return Refusal.because("decision.case-gone");
    }
    return whyNotNamed(named).or(() -> whyNotSilent(entry));
  }

  private Optional<Refusal> whyNotNamed(Set<UUID> named) {
    return ranking.rows().stream()
        .filter(it -> named.contains(it.caseId()) && !it.meetsMinimum())
        .findFirst()
        .flatMap(it -> Refusal.because("decision.below-minimum", it.baseName(), it.total()));
  }

  /** A departure from the order, and a choice between equals at the line, needs its reason. */
  private Optional<Refusal> whyNotSilent(DecisionEntry entry) {
    var named = entry.named();
    var line = line();
    for (var row : ranking.rows()) {
      var id = row.caseId();
      if (!entry.reasonFor(id).isEmpty() || gone.contains(id)) {
        continue;
      }
      if (line.tied().contains(id)) {
        return Refusal.because("decision.tie-needs-reason", row.baseName());
      }
      if (line.above().contains(id) != named.contains(id)) {
        return Refusal.because("decision.departure-needs-reason", row.baseName());
      }
    }
    return Optional.empty();
  }

  /** The line as it runs now, with those left out who are gone. */
  RankOrder.Line line() {
    var left = ranking.rows().stream().filter(it -> !gone.contains(it.caseId())).toList();
    return RankOrder.Line.of(left, ranking.quota());
  }

  /**
   * Who is next in the locked order for a freed place: one row, or several that share a place.
   *
   * @param taken cases already decided to be named, whatever became of them
   */
  List<RankingRow> next(Set<UUID> taken) {
    var out = new HashSet<>(taken);
    out.addAll(gone);
    var left =
        ranking.rows().stream()
            .filter(RankingRow::meetsMinimum)
            .filter(it -> !out.contains(it.caseId()))
            .toList();
    return left.stream().filter(it -> it.rank() == left.get(0).rank()).toList();
  }

  private static Set<UUID> cases(List<RankingRow> rows) {
    return rows.stream().map(RankingRow::caseId).collect(Collectors.toSet());
  }

  private static Set<UUID> cases(DecisionEntry entry) {
    return entry.items().stream().map(DecisionEntry.Item::caseId).collect(Collectors.toSet());
  }
}
