package org.yanchao.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.JILIN;
import static org.yanchao.naming.RoundFixture.applicant;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.audit.UpperCaseOpened;
import org.yanchao.casework.CaseDesk;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.BasesNamed;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingSlice;
import org.yanchao.naming.RoundFixture;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.naming.RoundPlay;
import org.yanchao.policy.StandardKind;

/** What has to go up after a naming, and what the rates make of it. */
@NamingSlice
class RecommendationDeskTest {

  static final String HELONG = "222406";
  static final String YANBIAN = "222400";

  @Autowired RoundFixture story;
  @Autowired RoundPlay play;
  @Autowired NamingDesk namings;
  @Autowired RecommendationDesk recommendations;
  @Autowired RateDesk rates;
  @Autowired CaseDesk cases;
  @Autowired ApplicationEvents events;

  @Test
  void ec07NamedAndMeetingTheConditionsGoesUpWithItsLetter() {
    var id = opened(HELONG, YANBIAN, new Entrant(1, "93.40", 85, 22, null));
    assertThat(recommendations.testUpperConditions(id)).isTrue();
    story.at("2022-09-21T10:00:00");

    recommendations.send(officer(HELONG), id, "和人社函〔2022〕5号", "a letter");
    recommendations.openUpperCases(id);

    var item = item(id);
    assertThat(item.sent()).isTrue();
    var above = cases.summary(item.upperCaseId());
    assertThat(above.authority()).isEqualTo(YANBIAN);
    assertThat(above.parentId()).isEqualTo(caseId(1));
    assertThat(recommendations.sentAt(above.id())).isPresent();
    assertThat(rate()).isEqualTo("1/1 1.0000");
  }

  @Test
  void ec07NamedBelowTheConditionsAboveIsNotRecommendedAndKeepsItsName() {
    var id = opened(HELONG, YANBIAN, new Entrant(5, "79.10", 34, 6, null));

    assertThat(recommendations.testUpperConditions(id)).isFalse();

    assertThat(item(id).verdict()).isEqualTo(PushVerdict.NOT_DUE);
    assertThat(show(id).status()).isEqualTo(RecommendationStatus.NOTHING_DUE);
    assertThat(namings.ofCase(caseId(5))).isPresent();
    story.at("2022-12-31T10:00:00");
    assertThat(rate()).isEqualTo("0/0 null");
  }

  @Test
  void ec07MeetingTheConditionsWithoutANameIsNotRecommended() {
    var id =
        opened(
            HELONG,
            YANBIAN,
            new Entrant(5, "79.10", 34, 6, null),
            new Entrant(4, "70.00", 85, 22, null));

    recommendations.testUpperConditions(id);

    assertThat(show(id).items()).extracting(it -> it.naming().baseName()).containsExactly("D5");
  }

  @Test
  void missingStandardAboveIsUndecidedAndTestedAgainWhenItIsIssued() {
    var id = opened(HELONG, null, new Entrant(1, "93.40", 85, 22, null));
    assertThat(recommendations.testUpperConditions(id)).isFalse();
    assertThat(item(id).verdict()).isEqualTo(PushVerdict.UNDECIDABLE);
    story.at("2022-10-10T10:00:00");

    story.standard(YANBIAN, Level.CITY, StandardKind.POOL);

    var again = openedEvents().reduce((a, b) -> b).orElseThrow();
    assertThat(again.recommendationId()).isNotEqualTo(id);
    assertThat(again.recommendationDueOn()).isEqualTo(LocalDate.of(2022, 10, 17));
    assertThat(recommendations.testUpperConditions(again.recommendationId())).isTrue();
  }

  @Test
  void retestWithTheSameFiguresOpensNothing() {
    var id = opened(HELONG, YANBIAN, new Entrant(5, "79.10", 34, 6, null));
    recommendations.testUpperConditions(id);

    assertThat(recommendations.retest(HELONG, Level.COUNTY, JILIN, 2022)).isEmpty();
    assertThat(openedEvents()).hasSize(1);
  }

  @Test
  void nothingIsSentBeforeTheTestOrWithoutALetter() {
    var id = opened(HELONG, YANBIAN, new Entrant(1, "93.40", 85, 22, null));

    assertRefused("recommendation.not-tested", () -> send(id, "和人社函〔2022〕5号"));
    recommendations.testUpperConditions(id);
    assertRefused("recommendation.letter-missing", () -> send(id, " "));
    send(id, "和人社函〔2022〕5号");
    assertRefused("recommendation.recommendation-sent", () -> send(id, "和人社函〔2022〕6号"));
  }

  @Test
  void onlyTheApplicantTakesABaseOut() {
    var id = opened(HELONG, YANBIAN, new Entrant(1, "93.40", 85, 22, null));
    recommendations.testUpperConditions(id);
    var item = recommendations.mine(applicant(1)).get(0);

    assertThatThrownBy(() -> recommendations.withdrawItem(officer(HELONG), item.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> recommendations.withdrawItem(applicant(2), item.id()))
        .isInstanceOf(NotFound.class);
    recommendations.withdrawItem(applicant(1), item.id());

    assertThat(show(id).status()).isEqualTo(RecommendationStatus.NOTHING_SENT);
    assertThat(events.stream(RecommendationSent.class).map(RecommendationSent::anythingSent))
        .containsExactly(false);
    story.at("2022-12-31T10:00:00");
    assertThat(rate()).isEqualTo("0/0 null");
  }

  @Test
  void batchAfterItsDayIsShownAsLateAndLowersTheRate() {
    var id = opened(HELONG, YANBIAN, new Entrant(1, "93.40", 85, 22, null));
    recommendations.testUpperConditions(id);
    story.at("2022-09-24T00:00:00");
    recommendations.reportLate(id);
    assertThat(show(id).late()).isTrue();
    assertThat(rate()).isEqualTo("0/1 0.0000");

    send(id, "和人社函〔2022〕5号");

    assertThat(rate()).isEqualTo("0/1 0.0000");
    assertThat(rates.rates(JILIN, 2022).late())
        .extracting(Rates.Late::unit, Rates.Late::due)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(HELONG, LocalDate.of(2022, 9, 23)));
    assertThat(rates.byUnit(JILIN, 2022))
        .filteredOn(it -> it.rates().push().due() == 1)
        .extracting(UnitRates::unit, UnitRates::level)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(HELONG, Level.COUNTY));
  }

  @Test
  void meihekouRecommendsToItselfAndNeverToTonghua() {
    var id = opened("220581", "220581", new Entrant(9, "88.00", 66, 14, null));
    recommendations.testUpperConditions(id);
    recommendations.send(officer("220581"), id, "梅人社函〔2022〕5号", "a letter");

    recommendations.openUpperCases(id);

    assertThat(recommendations.show(officer("220581"), id).internalStep()).isTrue();
    assertThat(events.stream(UpperCaseOpened.class).map(UpperCaseOpened::authority))
        .containsExactly("220581");
  }

  @Test
  void provinceSendsNothing() {
    play.named("220000", Level.PROVINCE, new Entrant(1, "92.00", 85, 22, null));

    assertThat(openedEvents()).isEmpty();
    assertThat(events.stream(BasesNamed.class).map(BasesNamed::recommendationDueOn))
        .containsExactly((LocalDate) null);
  }

  private UUID opened(String county, String above, Entrant... entrants) {
    story.at("2022-06-28T10:00:00");
    if (above != null) {
      story.standard(above, Level.CITY, StandardKind.POOL);
    }
    play.named(county, Level.COUNTY, entrants);
    var opened = openedEvents().findFirst().orElseThrow();
    assertThat(opened.recommendationDueOn()).isEqualTo(LocalDate.of(2022, 9, 23));
    return opened.recommendationId();
  }

  private void send(UUID id, String letterNo) {
    recommendations.send(officer(HELONG), id, letterNo, "a letter");
  }

  private Stream<RecommendationOpened> openedEvents() {
    return events.stream(RecommendationOpened.class);
  }

  private RecommendationView show(UUID id) {
    return recommendations.show(officer(HELONG), id);
  }

  private RecommendationView.Item item(UUID id) {
    return show(id).items().get(0);
  }

  private String rate() {
    var push = rates.rates(JILIN, 2022, Level.COUNTY).push();
    return "%d/%d %s".formatted(push.done(), push.due(), push.value());
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
