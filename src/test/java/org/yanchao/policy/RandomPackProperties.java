package org.yanchao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.yanchao.policy.Finding.Outcome;
import org.yanchao.policy.Indicator.Direction;
import org.yanchao.policy.RandomPacks.Pack;

/** What must hold of the evaluator for packs nobody has written yet. */
class RandomPackProperties {

  @Property(seed = "20220701", tries = 500)
  void itIsTotal(@ForAll("packs") Pack pack, @ForAll("cases") CaseFacts facts) {
    var findings = pack.judge(facts, Map.of());

    assertThat(findings).hasSameSizeAs(pack.standard().conditions());
    assertThat(findings).allSatisfy(RandomPackProperties::explained);
  }

  private static void explained(Finding it) {
    assertThat(it.ruleVersion()).isEqualTo("1");
    assertThat(it.gap() != null).isEqualTo(it.outcome() == Outcome.NOT_MET);
    if (it.outcome() != Outcome.UNDECIDABLE) {
      assertThat(it.threshold()).isNotNull();
      assertThat(it.value()).isNotNull();
      assertThat(it.inputs()).isNotEmpty();
    }
  }

  @Property(seed = "20220702", tries = 500)
  void itIsDeterministicWhateverTheSequence(
      @ForAll("packs") Pack pack, @ForAll("cases") CaseFacts facts, @ForAll Random random) {
    var shuffled = new ArrayList<>(pack.standard().conditions());
    Collections.shuffle(shuffled, random);
    var standard = pack.standard();
    var other =
        new StandardTerms(
            standard.id(),
            standard.version(),
            standard.level(),
            standard.kind(),
            standard.citation(),
            standard.sample(),
            shuffled,
            standard.preferences());

    assertThat(new Pack(pack.programme(), other).judge(facts.with().build(), Map.of()))
        .containsExactlyInAnyOrderElementsOf(pack.judge(facts, Map.of()));
  }

  @Property(seed = "20220703", tries = 500)
  void itIsMonotoneInEachIndicator(
      @ForAll("packs") Pack pack,
      @ForAll("cases") CaseFacts facts,
      @ForAll @IntRange(max = 7) int which,
      @ForAll @IntRange(min = 1, max = 9) int step) {
    var indicators = pack.programme().indicators();
    var indicator = indicators.get(which % indicators.size());
    var better = facts.with();
    var up = indicator.direction() != Direction.AT_MOST;
    facts
        .number(indicator.reads())
        .ifPresent(it -> better.number(indicator.reads(), it.longValue() + (up ? step : -step)));
    facts
        .date(indicator.reads())
        .ifPresent(it -> better.date(indicator.reads(), it.minusDays(step)));

    assertThat(met(pack.judge(better.build(), Map.of())))
        .containsAll(met(pack.judge(facts, Map.of())));
  }

  @Property(seed = "20220704", tries = 300)
  void reliefNeverTakesAnythingAway(
      @ForAll("packs") Pack pack,
      @ForAll("cases") CaseFacts facts,
      @ForAll @IntRange(min = 1, max = 10) int tenths) {
    var factor = BigDecimal.valueOf(tenths, 1);
    var relief =
        pack.programme().indicators().stream()
            .collect(Collectors.toMap(Indicator::id, it -> factor));

    assertThat(met(pack.judge(facts, relief))).containsAll(met(pack.judge(facts, Map.of())));
  }

  @Property(seed = "20220705", tries = 300)
  void aHeadCountSaysWhetherTheFounderIsInIt(
      @ForAll("packs") Pack pack, @ForAll("cases") CaseFacts facts) {
    for (var finding : pack.judge(facts, Map.of())) {
      var counted = pack.programme().indicator(finding.subject()).orElseThrow().countsFounder();
      var said = finding.inputs().get(Evaluator.COUNTS_FOUNDER);
      if (finding.outcome() != Outcome.UNDECIDABLE) {
        assertThat(said).isEqualTo(counted == null ? null : counted.toString());
      }
    }
  }

  private static List<String> met(List<Finding> findings) {
    return findings.stream().filter(Finding::met).map(Finding::ruleId).toList();
  }

  @Provide
  Arbitrary<Pack> packs() {
    return RandomPacks.packs();
  }

  @Provide
  Arbitrary<CaseFacts> cases() {
    return RandomPacks.cases();
  }
}
