package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionRulesTest;
import org.yanchao.decision.Meeting;
import org.yanchao.decision.PlaceEntry;
import org.yanchao.decision.RoundState;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.notice.InvestigationEntry;
import org.yanchao.notice.ItemState;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.NoticeState;
import org.yanchao.notice.ObjectionChannel;
import org.yanchao.notice.ObjectionDesk;
import org.yanchao.notice.ObjectionEntry;
import org.yanchao.notice.ObjectionReceived;
import org.yanchao.notice.ObjectionState;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingRow;

/** The round of 东丰: an objection on the last evening, upheld, and the place filled. */
@NamingSlice
class ObjectionDeskTest {

  static final String DONGFENG = "220421";
  static final InvestigationEntry FORGED =
      new InvestigationEntry("nine pay sheets are forged", true, true, "the objection is upheld");
  static final InvestigationEntry NOTHING =
      new InvestigationEntry("nothing was found", false, false, "the objection is dismissed");

  @Autowired RoundFixture story;
  @Autowired RankingDesk rankings;
  @Autowired DecisionDesk decisions;
  @Autowired NamingDesk namings;
  @Autowired NoticeDesk notices;
  @Autowired ObjectionDesk objections;
  @Autowired CaseDesk cases;
  @Autowired ApplicationEvents events;

  UUID round;
  UUID notice;
  UUID item;

  @BeforeEach
  void noticeIsOut() {
    story.at("2022-09-02T18:00:00");
    round =
        story.countyRound(
            DONGFENG,
            1,
            new Entrant(7, "90.10", 44, 11, null),
            new Entrant(8, "83.30", 52, 9, null));
    rankings.applyPriorityRules(round);
    rankings.lock(officer(DONGFENG), round);
    story.at("2022-09-07T15:00:00");
    decisions.decide(head(DONGFENG), round, DecisionRulesTest.entry(List.of(caseId(7))));
    story.at("2022-09-08T09:00:00");
    notice = decisions.publishNotice(officer(DONGFENG), round);
    item = notices.show(notice).items().get(0).id();
  }

  @Test
  void objectionOnTheLastEveningSuspendsTheItemOnly() {
    var objection = objectionOnTheLastEvening();
    story.at("2022-09-16T00:00:00");

    assertThat(notices.clearItems(notice)).isEqualTo(NoticeState.WAIT);
    assertThat(notices.show(notice).items().get(0).state()).isEqualTo(ItemState.SUSPENDED);
    assertThat(objections.show(officer(DONGFENG), objection).dueOn())
        .isEqualTo(LocalDate.of(2022, 9, 22));
  }

  @Test
  void objectionAtMidnightIsRefusedWithTheLastDay() {
    story.at("2022-09-16T00:00:00");

    assertRefused("notice.objection-too-late", this::raise);
    assertThat(notices.show(notice).open()).isFalse();
  }

  @Test
  void letterReceivedInTimeCountsThoughItIsEnteredLater() {
    story.at("2022-09-16T10:00:00");
    var received = Instant.parse("2022-09-15T15:59:59Z");

    var receipt = objections.enter(officer(DONGFENG), entry(), ObjectionChannel.LETTER, received);

    assertThat(receipt.receivedAt()).isEqualTo(received);
    assertThat(notices.show(notice).items().get(0).state()).isEqualTo(ItemState.SUSPENDED);
  }

  @Test
  void anonymousObjectionIsOnlyLoggedUntilTheUnitOpensACheck() {
    story.at("2022-09-14T10:00:00");
    var logged = objections.raise(ObjectionEntry.form(item, "", "", "look at the pay sheets"));
    assertThat(notices.show(notice).items().get(0).state()).isEqualTo(ItemState.ON_NOTICE);

    objections.openCheck(officer(DONGFENG), logged.objectionId());

    assertThat(notices.show(notice).items().get(0).state()).isEqualTo(ItemState.SUSPENDED);
    assertThat(objections.show(officer(DONGFENG), logged.objectionId()).state())
        .isEqualTo(ObjectionState.RECEIVED);
  }

  @Test
  void upheldForFalseMaterialEndsTheCaseAndFreesThePlace() {
    upheld();

    assertThat(cases.summary(caseId(7)).status()).isEqualTo(CaseStatus.REMOVED);
    assertThat(notices.show(notice).items().get(0).state()).isEqualTo(ItemState.REMOVED);
    assertThat(notices.clearItems(notice)).isEqualTo(NoticeState.DONE);
    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.FILL);
  }

  @Test
  void ec05FilledPlaceGetsItsOwnFullNoticeAcrossTheHoliday() {
    upheld();
    story.at("2022-09-28T15:00:00");
    assertThat(decisions.nextInOrder(head(DONGFENG), round))
        .extracting(RankingRow::baseName)
        .containsExactly("D8");
    decisions.fillPlace(head(DONGFENG), round, place(caseId(8)));
    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.PUBLISH);
    story.at("2022-09-30T09:00:00");

    var second = decisions.publishNotice(officer(DONGFENG), round);

    assertThat(notices.show(second).endsOn()).isEqualTo(LocalDate.of(2022, 10, 11));
    story.at("2022-10-12T00:00:00");
    assertThat(notices.clearItems(second)).isEqualTo(NoticeState.REGISTER);
    var paper = new DocumentEntry("东人社发〔2022〕40号", LocalDate.of(2022, 10, 12), null);
    namings.registerDocument(officer(DONGFENG), round, paper);
    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.SETTLED);
    assertThat(events.stream(BasesNamed.class).map(BasesNamed::recommendationDueOn))
        .containsExactly(LocalDate.of(2022, 10, 19));
  }

  @Test
  void placeLeftEmptySettlesTheRound() {
    upheld();

    decisions.leavePlace(head(DONGFENG), round, place(null));

    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.SETTLED);
    assertRefused(
        "decision.no-free-place", () -> decisions.leavePlace(head(DONGFENG), round, place(null)));
  }

  @Test
  void placeIsFilledInTheLockedOrderOnly() {
    upheld();

    assertRefused(
        "decision.not-next", () -> decisions.fillPlace(head(DONGFENG), round, place(caseId(7))));
  }

  @Test
  void dismissedObjectionClearsTheItemAfterTheLastDay() {
    var objection = objectionOnTheLastEvening();
    story.at("2022-09-20T10:00:00");
    objections.investigate(officer(DONGFENG), objection, NOTHING);
    objections.sign(head(DONGFENG), objection, true);

    assertThat(notices.clearItems(notice)).isEqualTo(NoticeState.REGISTER);
  }

  @Test
  void secondOpenObjectionKeepsTheItemSuspended() {
    var first = objectionOnTheLastEvening();
    raise();
    objections.investigate(officer(DONGFENG), first, NOTHING);
    objections.sign(head(DONGFENG), first, true);

    assertThat(notices.show(notice).items().get(0).state()).isEqualTo(ItemState.SUSPENDED);
  }

  @Test
  void whoObjectedIsSeenByTheAuthorityOfTheRoundOnly() {
    var objection = objectionOnTheLastEvening();

    assertThat(objections.show(officer(DONGFENG), objection).realName()).isEqualTo("a name");
    assertThatThrownBy(() -> objections.show(officer("220400"), objection))
        .isInstanceOf(NotFound.class);
    assertThat(objections.list(RoundFixture.applicant(7), PageRequest.of(0, 9))).isEmpty();
    assertThat(objections.list(officer(DONGFENG), PageRequest.of(0, 9))).hasSize(1);
    assertThat(events.stream(ObjectionReceived.class).map(it -> it.by().account()))
        .containsExactly("public");
  }

  private void upheld() {
    var objection = objectionOnTheLastEvening();
    story.at("2022-09-22T10:00:00");
    objections.investigate(officer(DONGFENG), objection, FORGED);
    objections.sign(head(DONGFENG), objection, true);
  }

  private UUID objectionOnTheLastEvening() {
    story.at("2022-09-15T23:50:00");
    return raise();
  }

  private UUID raise() {
    return objections.raise(entry()).objectionId();
  }

  private ObjectionEntry entry() {
    return ObjectionEntry.form(item, "a name", "a number", "nine pay sheets are forged");
  }

  private static PlaceEntry place(UUID filledWith) {
    var held = new Meeting("a meeting", LocalDate.of(2022, 9, 22), "four people", "agreed", null);
    return new PlaceEntry(held, filledWith, "the place was freed by an objection");
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
