package org.yanchao.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.yanchao.ranking.RankOrder;
import org.yanchao.ranking.RankingRow;
import org.yanchao.ranking.Rows;

/** Whatever the scores, preferences and places: one order, never above the places. */
class RankOrderProperties {

  @Property(seed = "20220907")
  void sequenceOfTheInputDoesNotMatter(
      @ForAll("fields") List<RankingRow> field, @ForAll Random random) {
    var shuffled = new ArrayList<>(field);
    Collections.shuffle(shuffled, random);

    assertThat(RankOrder.of(shuffled)).isEqualTo(RankOrder.of(field));
  }

  @Property(seed = "20220908")
  void orderIsTotalAndOnlyEqualsShareAPlace(@ForAll("fields") List<RankingRow> field) {
    var ranked = RankOrder.of(field);

    for (int i = 0; i < ranked.size(); i++) {
      for (int j = 0; j < ranked.size(); j++) {
        var rules = Integer.signum(RankOrder.RULES.compare(ranked.get(i), ranked.get(j)));
        var places = Integer.compare(ranked.get(i).rank(), ranked.get(j).rank());
        assertThat(places).isEqualTo(rules);
      }
    }
    assertThat(ranked).hasSameSizeAs(field);
  }

  @Property(seed = "20220909")
  void placeIsOneMoreThanTheNumberOfThoseBefore(@ForAll("fields") List<RankingRow> field) {
    for (var row : RankOrder.of(field)) {
      var before = field.stream().filter(it -> RankOrder.RULES.compare(it, row) < 0).count();
      assertThat(row.rank()).isEqualTo((int) before + 1);
    }
  }

  @Property(seed = "20220910")
  void neverMoreAboveTheLineThanPlaces(
      @ForAll("fields") List<RankingRow> field, @ForAll @IntRange(min = 0, max = 12) int quota) {
    var ranked = RankOrder.of(field);
    var line = RankOrder.Line.of(ranked, quota);
    var eligible = ranked.stream().filter(RankingRow::meetsMinimum).count();

    assertThat(line.above().size()).isLessThanOrEqualTo(quota);
    assertThat(Collections.disjoint(line.above(), line.tied())).isTrue();
    assertThat((long) line.above().size() + line.tied().size())
        .isGreaterThanOrEqualTo(Math.min(quota, eligible));
    assertThat(line.tied())
        .satisfiesAnyOf(
            it -> assertThat(it).isEmpty(),
            it -> assertThat(it).hasSizeGreaterThan(quota - line.above().size()));
  }

  @Property(seed = "20220911")
  void decisionAboveTheOrderIsNeverSilent(
      @ForAll("fields") List<RankingRow> field,
      @ForAll @IntRange(min = 1, max = 4) int quota,
      @ForAll Random random) {
    var ranking = DecisionRulesTest.locked(quota, field);
    var named = field.stream().filter(it -> random.nextBoolean()).map(RankingRow::caseId).toList();
    var silent = DecisionRulesTest.entry(named);
    var line = RankOrder.Line.of(ranking.rows(), quota);

    var refusal = new DecisionRules(ranking, java.util.Set.of()).whyNot(silent);

    assertThat(refusal.isEmpty())
        .isEqualTo(line.tied().isEmpty() && line.above().equals(java.util.Set.copyOf(named)));
  }

  @Property(seed = "20220912")
  void reservesMoveUpInOrderAndNobodyIsNamedTwice(
      @ForAll("fields") List<RankingRow> field, @ForAll Random random) {
    var ranking = DecisionRulesTest.locked(2, field);
    var taken = new java.util.LinkedHashSet<>(ranking.above());
    var gone = new java.util.HashSet<java.util.UUID>();
    var last = 0;
    while (true) {
      taken.stream().filter(it -> !gone.contains(it)).findFirst().ifPresent(gone::add);
      var next = new DecisionRules(ranking, gone).next(taken);
      if (next.isEmpty()) {
        break;
      }
      var chosen = next.get(random.nextInt(next.size()));
      assertThat(taken.add(chosen.caseId())).isTrue();
      assertThat(chosen.rank()).isGreaterThanOrEqualTo(last);
      assertThat(chosen.meetsMinimum()).isTrue();
      last = chosen.rank();
    }
  }

  @Provide
  Arbitrary<List<RankingRow>> fields() {
    var score =
        Combinators.combine(
                Arbitraries.integers().between(5990, 6010),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false))
            .as((cents, first, commended) -> new Draft(cents, first, commended));
    return score.list().ofMaxSize(9).map(RankOrderProperties::rows);
  }

  private record Draft(int cents, boolean first, boolean commended) {}

  private static List<RankingRow> rows(List<Draft> drafts) {
    return IntStream.range(0, drafts.size())
        .mapToObj(
            no -> {
              var it = drafts.get(no);
              var total = java.math.BigDecimal.valueOf(it.cents(), 2).toPlainString();
              return Rows.row(no, total, it.first(), it.commended(), it.cents() >= 6000);
            })
        .toList();
  }
}
