package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.applicant;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionRulesTest;
import org.yanchao.decision.RoundState;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.RoundFixture.Claim;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.NoticeState;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.register.RegisterDesk;
import org.yanchao.register.RegisterFilter;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;
import org.yanchao.submission.SubmissionDesk;

/** The round of 敦化, from closed scores to the register. */
@NamingSlice
public class NamingDeskTest {

  static final String DUNHUA = "222403";
  public static final Claim COMMENDED =
      new Claim("COMMENDATION", "spring-farming", "CONFIRMED", LocalDate.of(2022, 5, 18));

  @Autowired RoundFixture story;
  @Autowired RankingDesk rankings;
  @Autowired DecisionDesk decisions;
  @Autowired NamingDesk namings;
  @Autowired CertificateDesk certificates;
  @Autowired RegisterDesk register;
  @Autowired NoticeDesk notices;
  @Autowired RoundDesk rounds;
  @Autowired SubmissionDesk submissions;
  @Autowired ApplicationEvents events;

  UUID round;

  @BeforeEach
  void reviewIsClosed() {
    story.at("2022-09-02T18:00:00");
    round =
        story.countyRound(
            DUNHUA,
            2,
            new Entrant(1, "93.40", 85, 22, null),
            new Entrant(2, "86.67", 40, 8, COMMENDED),
            new Entrant(3, "86.67", 45, 9, null));
  }

  @Test
  void dunhuaNamesTheFirstTwoOnPaper() {
    decided();
    var notice = published();
    story.at("2022-09-16T00:00:00");
    assertThat(notices.clearItems(notice)).isEqualTo(NoticeState.REGISTER);
    story.at("2022-09-16T10:00:00");

    var document = namings.registerDocument(officer(DUNHUA), round, paper("敦人社发〔2022〕31号"));

    assertThat(namings.document(document).namings())
        .extracting(NamingView::baseName, NamingView::certificateNo)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("D1", "吉返创基-县-222403-2022-0001"),
            org.assertj.core.groups.Tuple.tuple("D2", "吉返创基-县-222403-2022-0002"));
    assertThat(notices.clearItems(notice)).isEqualTo(NoticeState.DONE);
    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.SETTLED);
    assertThat(rounds.show(round).status()).isEqualTo(RoundStatus.CLOSED);
  }

  @Test
  void rankingStopsAtACollectiveDecisionAndPublishesAFullNotice() {
    ranked();
    assertThat(rankings.show(officer(DUNHUA), round).rows())
        .extracting(it -> it.rank() + " " + it.baseName())
        .containsExactly("1 D1", "2 D2", "3 D3");
    decide();

    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.PUBLISH);
    var view = notices.show(published());

    assertThat(view.endsOn()).isEqualTo(LocalDate.of(2022, 9, 15));
    assertThat(view.title()).isEqualTo("敦化市关于2022年拟命名县级返乡入乡创业基地的公示");
    assertThat(view.text()).contains("吉人社发〔2022〕17号");
    assertThat(view.items()).extracting(it -> it.baseName()).containsExactly("D1", "D2");
    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.WAIT);
  }

  @Test
  void nobodyIsNamedBeforeTheNoticeHasEnded() {
    decided();
    published();

    assertRefused(
        "naming.nothing-cleared",
        () -> namings.registerDocument(officer(DUNHUA), round, paper("敦人社发〔2022〕31号")));
  }

  @Test
  void reviewThatHasGivenItsResultCannotBeTakenBack() {
    cleared();
    register("敦人社发〔2022〕31号", LocalDate.of(2022, 9, 16));

    assertRefused(
        "submission.review-over", () -> submissions.withdrawReview(applicant(1), caseId(1)));
  }

  @Test
  void documentIsNotDatedBeforeTheNoticeEnds() {
    cleared();

    assertRefused(
        "naming.dated-before-notice-end",
        () -> register("敦人社发〔2022〕31号", LocalDate.of(2022, 9, 15)));
    assertRefused(
        "naming.dated-in-future", () -> register("敦人社发〔2022〕31号", LocalDate.of(2022, 9, 17)));
  }

  @Test
  void documentNumberIsNeverUsedTwice() {
    cleared();
    register("敦人社发〔2022〕31号", LocalDate.of(2022, 9, 16));

    assertRefused(
        "naming.document-number-used", () -> register("敦人社发[2022]31号", LocalDate.of(2022, 9, 16)));
  }

  @Test
  void lateRegistrationIsMarkedAndNotBlocked() {
    cleared();
    story.at("2022-09-21T10:00:00");

    var late = namings.document(register("敦人社发〔2022〕31号", LocalDate.of(2022, 9, 16)));

    assertThat(late.lateRegistered()).isTrue();
    assertThat(late.pastDeadline()).isFalse();
  }

  @Test
  void ec04NamingAfterTheDeadlineIsRecordedAsLate() {
    cleared();
    story.at("2022-11-01T00:00:00");

    var late = namings.document(register("敦人社发〔2022〕31号", LocalDate.of(2022, 11, 1)));

    assertThat(late.pastDeadline()).isTrue();
    assertThat(events.stream(BasesNamed.class).map(BasesNamed::pastDeadline)).containsExactly(true);
  }

  @Test
  void registerShowsWhatIsNamedAndTheCheckPageFindsItByItsCodeOnly() {
    cleared();
    register("敦人社发〔2022〕31号", LocalDate.of(2022, 9, 16));

    var page = register.page(RegisterFilter.ALL, 0).rows();
    var county = new RegisterFilter(Level.COUNTY, List.of(DUNHUA), 2022, null, "D1");
    var found = register.page(county, 0).rows();

    assertThat(page).extracting(NamingView::baseName).containsExactly("D1", "D2");
    assertThat(found).extracting(NamingView::baseName).containsExactly("D1");
    assertThat(certificates.check(found.get(0).checkCode()).map(CertificateCheck::naming))
        .hasValue(found.get(0));
    assertThat(certificates.check("吉返创基-县-222403-2022-0001")).isEmpty();
    assertThat(found.get(0).checkCode()).hasSize(40);
  }

  @Test
  void orderIsLockedOnceAndDecidedOnce() {
    decided();

    assertRefused("ranking.ranking-locked", () -> rankings.lock(officer(DUNHUA), round));
    assertRefused("decision.already-decided", this::decide);
    assertRefused("ranking.ranking-locked", () -> rankings.applyPriorityRules(round));
  }

  @Test
  void anotherUnitSeesNothingOfTheRanking() {
    ranked();

    assertThatThrownBy(() -> rankings.show(officer("222406"), round)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> decisions.list(head("222400"), round)).isInstanceOf(NotFound.class);
    assertThat(rankings.show(head(DUNHUA), round).rows()).hasSize(3);
  }

  private void ranked() {
    rankings.applyPriorityRules(round);
    rankings.lock(officer(DUNHUA), round);
  }

  private void decided() {
    ranked();
    decide();
  }

  private void decide() {
    story.at("2022-09-07T15:00:00");
    var entry = DecisionRulesTest.entry(List.of(caseId(1), caseId(2)));
    decisions.decide(head(DUNHUA), round, entry);
  }

  private UUID published() {
    story.at("2022-09-08T09:00:00");
    return decisions.publishNotice(officer(DUNHUA), round);
  }

  private void cleared() {
    decided();
    var notice = published();
    story.at("2022-09-16T10:00:00");
    notices.clearItems(notice);
  }

  private UUID register(String number, LocalDate datedOn) {
    return namings.registerDocument(
        officer(DUNHUA), round, new DocumentEntry(number, datedOn, null));
  }

  private static DocumentEntry paper(String number) {
    return new DocumentEntry(number, LocalDate.of(2022, 9, 16), null);
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
