package org.yanchao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.policy.PolicyPackTest.JILIN;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanchao.kernel.Level;
import org.yanchao.policy.EvidenceRule.Dates;
import org.yanchao.policy.Finding.Outcome;
import org.yanchao.policy.Preferences.ConfirmedGround;

/** The hard cases of the catalogue that policy alone decides, by their numbers. */
class EdgeCasesTest {

  static final EvidenceRule EVIDENCE = new EvidenceRule(JILIN);
  static final Evaluator EVALUATOR = new Evaluator(JILIN);
  static final PriorityRules TABLE = FakePriorityRules.ASK;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2021-05-31T15:59:59Z, NOT_MET",
    "2021-05-31T16:00:00Z, MET",
    "2022-05-31T15:59:59Z, MET",
    "2022-05-31T16:00:00Z, NOT_MET"
  })
  void ec01EvidencePeriodCountsDaysOfShanghaiAndBothEnds(Instant instant, Outcome outcome) {
    var finding = EVIDENCE.judge(kind("income"), Dates.at(instant), Level.COUNTY);

    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.clause()).isEqualTo("吉人社发〔2022〕17号 三（六）");
  }

  @Test
  void ec02TheApplicationDateIsNotADeadline() {
    var received = Instant.parse("2022-07-15T02:00:00Z");

    var finding = new ApplicationWindow(JILIN).judge(received, Optional.empty());

    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
  }

  @ParameterizedTest(name = "begun on {0}: {1}, {2} days short")
  @CsvSource({"2020-05-31, MET, ", "2020-06-01, NOT_MET, 1"})
  void ec02YearsOfOperationAreTestedOnTheApplicationDate(
      LocalDate start, Outcome outcome, String gap) {
    var facts = CaseFacts.builder().startOn(start).build();

    var findings = EVALUATOR.base(county("220421"), Level.COUNTY, facts, Map.of());

    var years = findings.stream().filter(it -> it.subject().equals("years")).findFirst();
    assertThat(years.map(Finding::outcome)).hasValue(outcome);
    assertThat(years.map(Finding::threshold)).hasValue("2020-05-31");
    assertThat(years.map(Finding::gap)).isEqualTo(Optional.ofNullable(gap));
  }

  @Test
  void ec03AContractCountsWithTheTwelveMonthsInsideThePeriod() {
    var contract = Dates.between(LocalDate.of(2020, 3, 1), LocalDate.of(2023, 2, 28));

    var finding = EVIDENCE.judge(kind("contract"), contract, Level.COUNTY);

    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
    assertThat(finding.value()).isEqualTo("12");
  }

  @Test
  void ec03ASaleAfterThePeriodIsSetAside() {
    var sale = Dates.on(LocalDate.of(2022, 6, 2));

    assertThat(EVIDENCE.judge(kind("income"), sale, Level.COUNTY).outcome())
        .isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void ec04TheLastDayOfFilingIsIncluded() {
    var day = JILIN.cycle().standardsFiledBy();

    assertThat(day.isPastAt(Instant.parse("2022-06-30T15:30:00Z"))).isFalse();
    assertThat(day.isPastAt(Instant.parse("2022-06-30T16:00:00Z"))).isTrue();
  }

  @Test
  void ec04TheSubmissionWindowEndsAtMidnightOfItsLastDay() {
    var window = new ApplicationWindow(JILIN);

    assertThat(window.judge(Instant.parse("2022-07-29T15:59:58Z"), Optional.empty()).met())
        .isTrue();
    assertThat(window.judge(Instant.parse("2022-07-29T16:00:04Z"), Optional.empty()).met())
        .isFalse();
  }

  @Test
  void x16AnExtensionWinsOverThePackAndIsWhatTheFindingCites() {
    var extended = new ExtendedDay(LocalDate.of(2022, 7, 31), "敦人社发〔2022〕11号");
    var late = Instant.parse("2022-07-29T16:00:04Z");

    var finding = new ApplicationWindow(JILIN).judge(late, Optional.of(extended));
    var cutoff =
        new SubmissionCutoff(JILIN)
            .judge(Level.CITY, Instant.parse("2022-09-30T16:00:00Z"), Optional.of(extended));

    assertThat(finding.met()).isTrue();
    assertThat(finding.clause()).isEqualTo("敦人社发〔2022〕11号");
    assertThat(finding.threshold()).isEqualTo("2022-07-01..2022-07-31");
    assertThat(finding.inputs()).containsEntry("packDay", "2022-07-29");
    assertThat(cutoff.threshold()).isEqualTo("2022-07-31");
    assertThat(cutoff.met()).isFalse();
  }

  @Test
  void ec10StackedGroundsAreCappedAndRelievedApart() {
    var preferences = preferences("222406");
    var grounds =
        List.of(
            ground(PreferenceCategory.POVERTY_ALLEVIATION, "poverty-persons"),
            ground(PreferenceCategory.POVERTY_ALLEVIATION, "workshop"),
            ground(PreferenceCategory.KEY_AREA, "border-village"),
            ground(PreferenceCategory.SPECIALTY, "village-product"));

    assertThat(preferences.points(grounds)).isEqualByComparingTo("3");
    assertThat(preferences.relief(grounds)).isEqualTo(Map.of("scale", new BigDecimal("0.7")));
    assertThat(preferences.breaksTie(grounds)).isFalse();
  }

  @Test
  void ec10WithoutAFiledPreferenceGroundsAreEvidenceOnly() {
    var preferences = preferences("220421");
    var grounds =
        List.of(
            ground(PreferenceCategory.KEY_AREA, "beef-cattle"),
            ground(PreferenceCategory.SPECIALTY, "village-product"));

    assertThat(preferences.points(grounds)).isEqualByComparingTo("0");
    assertThat(preferences.effects(grounds))
        .extracting(PriorityEffect::effect)
        .containsExactly(Effect.NONE, Effect.NONE);
  }

  @Test
  void ec10ReliefMakesTheKimchiMakerACandidate() {
    var facts =
        CaseFacts.builder()
            .startOn(LocalDate.of(2018, 6, 8))
            .persons(37)
            .households(5)
            .payPerHead(new BigDecimal("9800"))
            .scale("PROCESSING", new BigDecimal("240"))
            .build();
    var relief =
        preferences("222406")
            .relief(List.of(ground(PreferenceCategory.KEY_AREA, "border-village")));

    assertThat(Outcome.of(EVALUATOR.base(county("222406"), Level.COUNTY, facts, Map.of())))
        .isEqualTo(Outcome.NOT_MET);
    assertThat(Outcome.of(EVALUATOR.base(county("222406"), Level.COUNTY, facts, relief)))
        .isEqualTo(Outcome.MET);
  }

  private static EvidenceKind kind(String id) {
    return JILIN.evidence(id).orElseThrow();
  }

  private static Optional<StandardTerms> county(String issuer) {
    return JILIN.sampleFor(issuer, Level.COUNTY, StandardKind.BASE);
  }

  private static Preferences preferences(String issuer) {
    return new Preferences(JILIN, county(issuer).orElseThrow().preferences(), TABLE);
  }

  private static ConfirmedGround ground(PreferenceCategory category, String ground) {
    return new ConfirmedGround(category, ground);
  }
}
