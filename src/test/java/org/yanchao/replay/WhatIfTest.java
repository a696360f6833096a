package org.yanchao.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanchao.candidacy.CandidateState;
import org.yanchao.kernel.Level;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Evaluator;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.PreferenceTable;
import org.yanchao.policy.StandardKind;
import org.yanchao.ranking.Assessor;
import org.yanchao.ranking.RoundRules;
import org.yanchao.replay.RoundRecord.Entry;
import org.yanchao.replay.RoundRecord.Sheet;
import org.yanchao.replay.WhatIfView.Effect;
import org.yanchao.replay.WhatIfView.Share;
import org.yanchao.review.CandidateScore;
import org.yanchao.scoring.Tally;

/** 敦化's round under rules it did not have. */
class WhatIfTest {

  private static final RoundRecord DUNHUA =
      RandomRounds.locked(
          new RoundRules(
              RandomRounds.JILIN,
              RandomRounds.JILIN.sampleFor("222403", Level.COUNTY, StandardKind.BASE).orElseThrow(),
              RandomRounds::table),
          2,
          List.of(
              entry(1, 85, "30", "15"),
              entry(2, 40, "28", "12", PreferenceCategory.KEY_AREA),
              entry(3, 45, "29.4", "12")));

  private final WhatIfRules real = WhatIfRules.of(DUNHUA);

  @Test
  void theRealRoundComesOutAsItWas() {
    assertThat(DUNHUA.locked())
        .extracting(it -> it.rank() + " " + it.baseName() + " " + it.total())
        .containsExactly("1 D1 75.00", "2 D2 72.00", "3 D3 71.40");
    assertThat(effects(real)).containsExactly("D1 SAME", "D2 SAME", "D3 SAME");
  }

  @Test
  void withoutThePreferenceTheNextOneComesIn() {
    var none = with(real.quota(), real.figures(), real.weights(), PreferenceTable.NONE);

    assertThat(effects(none)).containsExactly("D1 SAME", "D2 LOSES", "D3 GAINS");
    var view = new WhatIf(DUNHUA).under(none, List.of());
    assertThat(view.regions()).containsExactly(new Share("222403", 2, 2, 1, 1));
    assertThat(view.grounds())
        .containsExactly(new Share("", 1, 2, 1, 0), new Share("KEY_AREA", 1, 0, 0, 1));
    assertThat(view.industries()).containsExactly(new Share("PROCESSING", 2, 2, 1, 1));
  }

  @Test
  void onePlaceLessTakesTheSecondOut() {
    assertThat(effects(with(1, real.figures(), real.weights(), real.preferences())))
        .containsExactly("D1 SAME", "D2 LOSES", "D3 SAME");
  }

  @Test
  void aHigherThresholdTakesOutWhoMissesIt() {
    var higher = new LinkedHashMap<>(real.figures());
    higher.put("persons", new BigDecimal("42"));

    var view =
        new WhatIf(DUNHUA).under(with(2, higher, real.weights(), real.preferences()), List.of());

    assertThat(view.moves().get(1).after().rank()).isZero();
    assertThat(effects(with(2, higher, real.weights(), real.preferences())))
        .containsExactly("D1 SAME", "D2 LOSES", "D3 GAINS");
  }

  @Test
  void otherWeightsConvertEverySheet() {
    var weights = new LinkedHashMap<>(real.weights());
    weights.put("employment", new BigDecimal("50"));
    weights.put("facilities", new BigDecimal("0"));

    var moves =
        new WhatIf(DUNHUA)
            .under(with(2, real.figures(), weights, real.preferences()), List.of())
            .moves();

    assertThat(moves)
        .extracting(it -> it.after().total().toPlainString())
        .containsExactly("72.86", "72.00", "72.00");
    assertThat(moves)
        .extracting(WhatIfView.Move::effect)
        .containsExactly(Effect.SAME, Effect.TIED, Effect.TIED);
  }

  private static WhatIfRules with(
      int quota,
      Map<String, BigDecimal> figures,
      Map<String, BigDecimal> weights,
      PreferenceTable preferences) {
    return new WhatIfRules(quota, figures, weights, preferences);
  }

  private static List<String> effects(WhatIfRules rules) {
    return new WhatIf(DUNHUA)
        .under(rules, List.of()).moves().stream()
            .map(it -> it.baseName() + " " + it.effect())
            .toList();
  }

  /** Three equal sheets; thirty points besides employment and facilities. */
  private static Entry entry(
      int no, int persons, String employment, String facilities, PreferenceCategory... grounds) {
    var facts =
        CaseFacts.builder()
            .startOn(LocalDate.of(2017, 4, 12))
            .persons(persons)
            .households(9)
            .payPerHead(new BigDecimal("20000"))
            .scale("PROCESSING", new BigDecimal("900"))
            .build();
    var standard =
        RandomRounds.JILIN.sampleFor("222403", Level.COUNTY, StandardKind.BASE).orElseThrow();
    var findings =
        new Evaluator(RandomRounds.JILIN)
            .base(Optional.of(standard), Level.COUNTY, facts, Map.of());
    var points = new LinkedHashMap<String, BigDecimal>();
    RandomRounds.JILIN.rubric().criteria().forEach(it -> points.put(it.id(), BigDecimal.ZERO));
    points.put("services", new BigDecimal("15"));
    points.put("brand", new BigDecimal("15"));
    points.put("employment", new BigDecimal(employment));
    points.put("facilities", new BigDecimal(facilities));
    var total = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var sheet = new Sheet(points, total);
    var candidate = RandomRounds.candidate(no, facts, findings);
    var score =
        new CandidateScore(
            candidate.id(),
            candidate.caseId(),
            candidate.projectId(),
            candidate.baseName(),
            total.setScale(2, java.math.RoundingMode.UNNECESSARY),
            List.of(total, total, total),
            Tally.Method.PLAIN_MEAN,
            CandidateState.IN_REVIEW,
            null);
    var claimed =
        java.util.Arrays.stream(grounds)
            .map(it -> new Assessor.Ground(it, "beef-cattle", "CONFIRMED", null))
            .toList();
    return new Entry(new Assessor.Judged(score, candidate, claimed), List.of(sheet, sheet, sheet));
  }
}
