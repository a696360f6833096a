package org.yanchao.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanchao.candidacy.CandidateState;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.kernel.Level;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Effect;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.Programme;
import org.yanchao.policy.StandardKind;
import org.yanchao.review.CandidateScore;
import org.yanchao.scoring.Tally;

/** The story's candidates under the standards their counties filed. */
class AssessorTest {

  private static final Programme JILIN = new PublishedPacks().newest("jilin-2022");
  private static final Instant FROZEN = Instant.parse("2022-08-19T06:00:00Z");

  private static final Assessor.Ground BEEF =
      ground(PreferenceCategory.KEY_AREA, "beef-cattle", "CONFIRMED", null);
  private static final Assessor.Ground VILLAGE_PRODUCT =
      ground(PreferenceCategory.SPECIALTY, "village-product", "CONFIRMED", null);

  @Test
  void dunhuaComesOutAsInTheStory() {
    var dunhua = of("222403");
    var rows =
        List.of(
            dunhua.row(judged(3, "86.67", 4, direction("rural-revitalisation")), false),
            dunhua.row(judged(1, "92.40", 9, VILLAGE_PRODUCT, direction("regional-brand")), false),
            dunhua.row(
                judged(2, "84.67", 6, BEEF, commendation(LocalDate.of(2022, 5, 18))), false));

    var ranked = RankOrder.of(rows);

    assertThat(ranked.stream().map(it -> it.rank() + " " + it.baseName() + " " + it.total()))
        .containsExactly("1 D1 93.40", "2 D2 86.67", "3 D3 86.67");
    assertThat(ranked).noneMatch(RankingRow::tied);
  }

  @Test
  void helongCapsThePreferenceAtThree() {
    var row = of("222406").row(d4(), false);

    assertThat(row.preference()).isEqualTo(new BigDecimal("3.00"));
    assertThat(row.total()).isEqualTo(new BigDecimal("78.20"));
  }

  @Test
  void alternativeGroundsOfOneCategoryCountOnce() {
    var counted =
        of("222406").row(d4(), false).effects().stream()
            .filter(it -> it.category().equals("POVERTY_ALLEVIATION"))
            .map(it -> it.ground() + " " + it.points().stripTrailingZeros().toPlainString());

    assertThat(counted).containsExactly("poverty-persons 2", "workshop 0");
  }

  @Test
  void headCountBelowWhatTheStandardAsksIsNoGround() {
    var nine = judged(1, "92.40", 9, poverty("poverty-persons"));

    assertThat(of("222403").row(nine, false).preference()).isEqualTo(new BigDecimal("0.00"));
  }

  @Test
  void directionIsPrintedAndChangesNothing() {
    var row = of("222403").row(judged(3, "86.67", 4, direction("rural-revitalisation")), false);

    assertThat(row.total()).isEqualTo(new BigDecimal("86.67"));
    assertThat(row.first()).isFalse();
    assertThat(row.effects()).extracting(RankingEffect::effect).containsExactly("NONE");
    assertThat(row.effects().get(0).clause()).startsWith("吉人社发〔2022〕17号");
  }

  @Test
  void commendationAfterTheFreezeBreaksNoTie() {
    var onTheDay = judged(2, "84.67", 6, commendation(LocalDate.of(2022, 8, 19)));
    var dayAfter = judged(2, "84.67", 6, commendation(LocalDate.of(2022, 8, 20)));

    assertThat(of("222403").row(onTheDay, false).commended()).isTrue();
    assertThat(of("222403").row(dayAfter, false).commended()).isFalse();
  }

  @Test
  void refusedGroundIsShownWithoutEffect() {
    var refused = ground(PreferenceCategory.KEY_AREA, "beef-cattle", "REFUSED", null);
    var row = of("222403").row(judged(2, "84.67", 6, refused), false);

    assertThat(row.total()).isEqualTo(new BigDecimal("84.67"));
    assertThat(row.effects()).extracting(RankingEffect::status).containsExactly("REFUSED");
  }

  @Test
  void openGroundCountsOnlyWhenAskedWhetherItCouldMatter() {
    var open = ground(PreferenceCategory.KEY_AREA, "beef-cattle", "PENDING", null);
    var judged = judged(2, "84.67", 6, open);

    assertThat(of("222403").row(judged, false).total()).isEqualTo(new BigDecimal("84.67"));
    assertThat(of("222403").row(judged, true).total()).isEqualTo(new BigDecimal("86.67"));
    assertThat(of("222403").row(judged, false).pending()).isTrue();
  }

  @Test
  void minimumIsTestedWithThePreference() {
    assertThat(of("222403").row(judged(2, "58.00", 6, BEEF), false).meetsMinimum()).isTrue();
    assertThat(of("222403").row(judged(2, "57.99", 6, BEEF), false).meetsMinimum()).isFalse();
    assertThat(of("222403").minimum()).isEqualByComparingTo("60");
  }

  private static Assessor of(String county) {
    var standard = JILIN.sampleFor(county, Level.COUNTY, StandardKind.BASE).orElseThrow();
    return new Assessor(JILIN, standard, AssessorTest::table);
  }

  /** The decision table as the paper reads. */
  private static Effect table(
      Programme programme, PreferenceCategory category, Mechanism mechanism) {
    return switch (mechanism) {
      case POINTS -> Effect.ADD_POINTS;
      case RELIEF -> Effect.LOWER_THRESHOLD;
      case PRIORITY -> Effect.RANK_FIRST_IN_BAND;
      case TIE_BREAK -> Effect.BREAK_TIE;
      case NONE -> Effect.NONE;
    };
  }

  private static Assessor.Judged d4() {
    return judged(
        4,
        "75.20",
        11,
        poverty("poverty-persons"),
        poverty("workshop"),
        ground(PreferenceCategory.KEY_AREA, "border-village", "CONFIRMED", null),
        VILLAGE_PRODUCT,
        commendation(LocalDate.of(2022, 6, 20)));
  }

  private static Assessor.Ground poverty(String ground) {
    return ground(PreferenceCategory.POVERTY_ALLEVIATION, ground, "CONFIRMED", null);
  }

  private static Assessor.Ground direction(String ground) {
    return ground(PreferenceCategory.DIRECTION, ground, "CONFIRMED", null);
  }

  private static Assessor.Ground commendation(LocalDate day) {
    return ground(PreferenceCategory.COMMENDATION, "spring-farming", "CONFIRMED", day);
  }

  private static Assessor.Ground ground(
      PreferenceCategory category, String ground, String status, LocalDate day) {
    return new Assessor.Ground(category, ground, status, day);
  }

  private static Assessor.Judged judged(
      int no, String score, int povertyPersons, Assessor.Ground... grounds) {
    var facts = CaseFacts.builder().povertyPersons(povertyPersons).build();
    var candidate = candidate(no, facts);
    var official =
        new CandidateScore(
            candidate.id(),
            candidate.caseId(),
            candidate.projectId(),
            candidate.baseName(),
            new BigDecimal(score),
            List.of(),
            Tally.Method.values()[0],
            CandidateState.IN_REVIEW,
            null);
    return new Assessor.Judged(official, candidate, List.of(grounds));
  }

  private static CandidateView candidate(int no, CaseFacts facts) {
    return new CandidateView(
        new UUID(10, no),
        new UUID(1, 1),
        new UUID(11, no),
        new UUID(12, no),
        new UUID(13, no),
        "case " + no,
        "D" + no,
        "company " + no,
        "222403",
        no,
        0,
        false,
        facts,
        List.of(),
        List.of(),
        true,
        null,
        CandidateState.IN_REVIEW,
        FROZEN);
  }
}
