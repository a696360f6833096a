package org.yanchao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.policy.PolicyPackTest.JILIN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yanchao.kernel.Level;
import org.yanchao.policy.Finding.Outcome;

/** What must hold of the evaluator for every case and every standard. */
class EvaluatorProperties {

  private static final Evaluator EVALUATOR = new Evaluator(JILIN);
  private static final List<String> INDUSTRIES =
      List.of("SPECIALTY_CROP", "FIELD_CROP", "PROCESSING", "LIVESTOCK", "PREMISES", "UNHEARD_OF");

  @Property(seed = "20220621")
  void everyConditionGetsExactlyOneAnswer(
      @ForAll("facts") CaseFacts facts, @ForAll("standards") StandardTerms standard) {
    var findings = all(standard, facts);

    assertThat(findings).hasSameSizeAs(standard.conditions());
    assertThat(findings)
        .allSatisfy(it -> assertThat(it.gap() == null).isEqualTo(it.outcome() != Outcome.NOT_MET));
  }

  @Property(seed = "20220622")
  void theSameCaseGetsTheSameAnswer(
      @ForAll("facts") CaseFacts facts, @ForAll("standards") StandardTerms standard) {
    assertThat(all(standard, facts)).isEqualTo(all(standard, facts.with().build()));
  }

  @Property(seed = "20220623")
  void moreOfAGoodThingNeverHurts(
      @ForAll("facts") CaseFacts facts,
      @ForAll("standards") StandardTerms standard,
      @ForAll("keys") String key,
      @ForAll("more") BigDecimal more) {
    var known = facts.number(key);
    if (known.isPresent()) {
      var better = facts.with().number(key, known.get().add(more)).build();

      assertThat(met(all(standard, better))).containsAll(met(all(standard, facts)));
    }
  }

  @Property(seed = "20220624")
  void anEarlierStartNeverHurts(
      @ForAll("facts") CaseFacts facts, @ForAll("standards") StandardTerms standard) {
    var start = facts.date(CaseFacts.START_ON);
    if (start.isPresent()) {
      var older = facts.with().startOn(start.get().minusDays(1)).build();

      assertThat(met(all(standard, older))).containsAll(met(all(standard, facts)));
    }
  }

  @Property(seed = "20220625")
  void reliefNeverTakesAnythingAway(
      @ForAll("facts") CaseFacts facts, @ForAll("factors") BigDecimal factor) {
    var standard = JILIN.sampleFor("220421", Level.COUNTY, StandardKind.BASE);

    var plain = EVALUATOR.base(standard, Level.COUNTY, facts, Map.of());
    var relieved = EVALUATOR.base(standard, Level.COUNTY, facts, Map.of("scale", factor));

    assertThat(met(relieved)).containsAll(met(plain));
  }

  @Property(seed = "20220626")
  void whatIsUnknownIsNeverMissed(@ForAll("standards") StandardTerms standard) {
    var findings = all(standard, CaseFacts.builder().build());

    assertThat(findings).extracting(Finding::outcome).containsOnly(Outcome.UNDECIDABLE);
  }

  @Property(seed = "20220627", tries = 20)
  void withoutAStandardNothingIsMissed(@ForAll("facts") CaseFacts facts, @ForAll Level level) {
    assertThat(Outcome.of(EVALUATOR.pool(Optional.empty(), level, facts)))
        .isEqualTo(Outcome.UNDECIDABLE);
  }

  private static List<Finding> all(StandardTerms standard, CaseFacts facts) {
    var given = Optional.of(standard);
    var filed =
        standard.kind() == StandardKind.POOL
            ? EVALUATOR.pool(given, standard.level(), facts)
            : EVALUATOR.base(given, standard.level(), facts, Map.of());
    var reviewed = EVALUATOR.reviewed(given, standard.level(), facts);
    return java.util.stream.Stream.concat(filed.stream(), reviewed.stream()).toList();
  }

  private static List<String> met(List<Finding> findings) {
    return findings.stream().filter(Finding::met).map(Finding::ruleId).toList();
  }

  @Provide
  Arbitrary<StandardTerms> standards() {
    return Arbitraries.of(JILIN.sampleStandards()).map(JILIN::terms);
  }

  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.of("persons", "households", "payPerHead", "scale", "score");
  }

  @Provide
  Arbitrary<BigDecimal> more() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(500)).ofScale(2);
  }

  @Provide
  Arbitrary<BigDecimal> factors() {
    return Arbitraries.bigDecimals().between(new BigDecimal("0.1"), BigDecimal.ONE).ofScale(2);
  }

  /** Any case, with any of its figures unknown. */
  @Provide
  Arbitrary<CaseFacts> facts() {
    var count = Arbitraries.longs().between(0, 120).injectNull(0.2);
    var start =
        Arbitraries.longs()
            .between(0, 2500)
            .map(LocalDate.of(2016, 1, 1)::plusDays)
            .injectNull(0.2);
    return Combinators.combine(
            start,
            count,
            count,
            Arbitraries.of(INDUSTRIES).injectNull(0.2),
            count,
            Arbitraries.of("COMPANY", "INDIVIDUAL_BUSINESS").injectNull(0.2),
            Arbitraries.of(true, false).injectNull(0.2))
        .as(EvaluatorProperties::facts);
  }

  private static CaseFacts facts(
      LocalDate start,
      Long persons,
      Long households,
      String industry,
      Long number,
      String entity,
      Boolean named) {
    var facts = CaseFacts.builder();
    Optional.ofNullable(start).ifPresent(facts::startOn);
    Optional.ofNullable(persons).ifPresent(facts::persons);
    Optional.ofNullable(households).ifPresent(facts::households);
    Optional.ofNullable(industry).ifPresent(it -> facts.word(CaseFacts.INDUSTRY, it));
    Optional.ofNullable(number)
        .ifPresent(
            it -> facts.number("scale", it).number("score", it).number("payPerHead", it * 50));
    Optional.ofNullable(entity).ifPresent(facts::entityType);
    Optional.ofNullable(named).ifPresent(facts::namedBelow);
    return facts.build();
  }
}
