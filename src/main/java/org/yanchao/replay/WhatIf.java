package org.yanchao.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Evaluator;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Preferences;
import org.yanchao.policy.Preferences.ConfirmedGround;
import org.yanchao.policy.StandardTerms;
import org.yanchao.policy.Trial;
import org.yanchao.ranking.Assessor;
import org.yanchao.ranking.RankOrder;
import org.yanchao.ranking.RankingRow;
import org.yanchao.ranking.RoundRules;
import org.yanchao.replay.RoundRecord.Entry;
import org.yanchao.replay.RoundRecord.Sheet;
import org.yanchao.replay.WhatIfView.Effect;
import org.yanchao.replay.WhatIfView.Move;
import org.yanchao.replay.WhatIfView.Place;
import org.yanchao.replay.WhatIfView.Share;
import org.yanchao.scoring.Tally;

/** Runs a copy of a round under other rules, in memory, beside the real one. */
final class WhatIf {

  private static final Place OUT = new Place(0, null, false, false);

  private final RoundRecord round;

  /** By case. */
  private final Map<UUID, Entry> entries;

  WhatIf(RoundRecord round) {
    this.round = round;
    this.entries =
        round.entries().stream()
            .collect(Collectors.toMap(it -> it.judged().candidate().caseId(), Function.identity()));
  }

  WhatIfView under(WhatIfRules changed, List<WhatIfView.Newcomer> newcomers) {
    var real = Replay.of(round);
    var before = places(real.rows(), real.line());
    var after = after(changed);
    var moves = new ArrayList<Move>();
    for (var row : real.rows()) {
      moves.add(move(row, before, after));
    }
    return new WhatIfView(
        List.copyOf(moves),
        newcomers,
        shares(moves, it -> Set.of(it.county())),
        shares(moves, this::industry),
        shares(moves, this::grounds));
  }

  private Map<UUID, Place> after(WhatIfRules changed) {
    var standard = Trial.with(round.rules().standard(), changed.figures(), changed.preferences());
    var rules = new RoundRules(round.rules().programme(), standard, round.rules().table());
    var assessor = rules.assessor();
    var rows =
        RankOrder.of(
            round.entries().stream()
                .filter(it -> takesPart(it, standard))
                .map(it -> assessor.row(weighted(it, changed.weights()), false))
                .toList());
    return places(rows, RankOrder.Line.of(rows, changed.quota()));
  }

  private static Map<UUID, Place> places(List<RankingRow> rows, RankOrder.Line line) {
    var places = new HashMap<UUID, Place>();
    for (var row : rows) {
      var inside = line.above().contains(row.caseId());
      var tied = line.tied().contains(row.caseId());
      places.put(row.candidateId(), new Place(row.rank(), row.total(), inside, tied));
    }
    return places;
  }

  private Move move(RankingRow row, Map<UUID, Place> before, Map<UUID, Place> after) {
    var county = entries.get(row.caseId()).judged().candidate().county();
    var old = before.get(row.candidateId());
    var now = after.getOrDefault(row.candidateId(), OUT);
    return new Move(row.caseId(), row.baseName(), county, old, now, effect(old, now));
  }

  private static Effect effect(Place before, Place after) {
    if (before.inside() == after.inside() && before.tied() == after.tied()) {
      return Effect.SAME;
    }
    if (after.tied()) {
      return Effect.TIED;
    }
    if (after.inside()) {
      return Effect.GAINS;
    }
    return Effect.LOSES;
  }

  /** Who met the conditions of the round is asked again by the changed ones. */
  private boolean takesPart(Entry entry, StandardTerms standard) {
    var candidate = entry.judged().candidate();
    if (candidate.findings().isEmpty()) {
      return true;
    }
    var rules = round.rules();
    var confirmed =
        entry.judged().grounds().stream()
            .filter(it -> it.status().equals("CONFIRMED"))
            .map(it -> new ConfirmedGround(it.category(), it.ground()))
            .toList();
    var relief =
        new Preferences(rules.programme(), standard.preferences(), rules.table()).relief(confirmed);
    var findings =
        new Evaluator(rules.programme())
            .base(Optional.of(standard), standard.level(), candidate.facts(), relief);
    return Finding.Outcome.of(findings) == Finding.Outcome.MET;
  }

  /** Each criterion's points in proportion to its new maximum. */
  private Assessor.Judged weighted(Entry entry, Map<String, BigDecimal> weights) {
    if (entry.sheets().isEmpty()) {
      return entry.judged();
    }
    var totals = entry.sheets().stream().map(it -> total(it, weights)).toList();
    var tally = new Tally(round.rules().programme().aggregation().trimFrom(), 1);
    return entry.scored(tally.score(totals), totals);
  }

  private BigDecimal total(Sheet sheet, Map<String, BigDecimal> weights) {
    var total = BigDecimal.ZERO;
    for (var criterion : round.rules().programme().rubric().criteria()) {
      var given = sheet.points().get(criterion.id());
      if (given == null) {
        return sheet.total();
      }
      var weight = weights.getOrDefault(criterion.id(), criterion.points());
      var share = given.multiply(weight).divide(criterion.points(), 6, RoundingMode.HALF_UP);
      total = total.add(share);
    }
    return total.setScale(Tally.SCALE, RoundingMode.HALF_UP);
  }

  private Set<String> industry(Move move) {
    return Set.of(facts(move).word(CaseFacts.INDUSTRY).orElse(""));
  }

  private Set<String> grounds(Move move) {
    var confirmed =
        entry(move).judged().grounds().stream()
            .filter(it -> it.status().equals("CONFIRMED"))
            .map(it -> it.category().name())
            .collect(Collectors.toSet());
    return confirmed.isEmpty() ? Set.of("") : confirmed;
  }

  private CaseFacts facts(Move move) {
    return entry(move).judged().candidate().facts();
  }

  private Entry entry(Move move) {
    return entries.get(move.caseId());
  }

  private static List<Share> shares(List<Move> moves, Function<Move, Set<String>> keys) {
    var groups = new TreeMap<String, List<Move>>();
    for (var move : moves) {
      keys.apply(move).forEach(it -> groups.computeIfAbsent(it, k -> new ArrayList<>()).add(move));
    }
    return groups.entrySet().stream().map(it -> share(it.getKey(), it.getValue())).toList();
  }

  static Share share(String key, List<Move> moves) {
    return new Share(
        key,
        (int) moves.stream().filter(it -> it.before().inside()).count(),
        (int) moves.stream().filter(it -> it.after().inside()).count(),
        (int) moves.stream().filter(it -> it.effect() == Effect.GAINS).count(),
        (int) moves.stream().filter(it -> it.effect() == Effect.LOSES).count());
  }
}
