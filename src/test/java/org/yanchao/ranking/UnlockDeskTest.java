package org.yanchao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionRulesTest;
import org.yanchao.decision.DecisionView;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.NamingSlice;
import org.yanchao.naming.RoundFixture;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;

/** A locked order is opened again by two people with a reason, while nothing is published. */
@NamingSlice
class UnlockDeskTest {

  static final String DUNHUA = "222403";
  static final Actor BOTH =
      new Actor("both", Set.of(Role.CASE_OFFICER, Role.HEAD), DUNHUA, null, false);

  @Autowired RoundFixture story;
  @Autowired RankingDesk rankings;
  @Autowired DecisionDesk decisions;
  @Autowired UnlockDesk unlocks;
  @Autowired RoundDesk rounds;
  @Autowired ApplicationEvents events;

  UUID round;

  @BeforeEach
  void locked() {
    story.at("2022-09-05T09:00:00");
    round =
        story.countyRound(
            DUNHUA, 1, new Entrant(1, "93.40", 30, 5, null), new Entrant(2, "86.67", 30, 5, null));
    rankings.applyPriorityRules(round);
    rankings.lock(officer(DUNHUA), round);
  }

  @Test
  void twoPeopleOpenTheOrderAndItIsLockedAgain() {
    var hash = rankings.show(officer(DUNHUA), round).hash();

    unlocks.ask(officer(DUNHUA), round, "a sheet was entered twice");
    assertThat(unlocks.asked(head(DUNHUA), round).orElseThrow().reason())
        .isEqualTo("a sheet was entered twice");
    unlocks.agree(head(DUNHUA), round);

    assertThat(rounds.show(round).status()).isEqualTo(RoundStatus.REVIEWED);
    assertThat(rankings.show(officer(DUNHUA), round).status()).isEqualTo(RankingStatus.OPEN);
    assertThat(events.stream(RankingUnlocked.class).map(RankingUnlocked::hash))
        .containsExactly(hash);
    rankings.lock(officer(DUNHUA), round);
    assertThat(rankings.show(officer(DUNHUA), round).hash()).isEqualTo(hash);
  }

  @Test
  void onePersonAloneOpensNothing() {
    assertRefused("ranking.unlock-not-asked", () -> unlocks.agree(head(DUNHUA), round));
    unlocks.ask(BOTH, round, "a reason");

    assertRefused("ranking.unlock-needs-two", () -> unlocks.agree(BOTH, round));
    assertRefused("account.role-needed", () -> unlocks.agree(officer(DUNHUA), round));
    assertThat(rankings.show(officer(DUNHUA), round).status()).isEqualTo(RankingStatus.LOCKED);
  }

  @Test
  void wishWithoutAReasonIsRefused() {
    assertRefused("ranking.unlock-needs-reason", () -> unlocks.ask(officer(DUNHUA), round, "  "));
  }

  @Test
  void decisionOnAnUnlockedOrderBindsNobodyAndStaysOnRecord() {
    decide();
    unlocks.ask(officer(DUNHUA), round, "a ground was overlooked");
    unlocks.agree(head(DUNHUA), round);

    assertThat(decisions.list(head(DUNHUA), round))
        .extracting(DecisionView::no, DecisionView::setAside)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(1, true));
    assertRefused(
        "decision.nothing-to-publish", () -> decisions.publishNotice(officer(DUNHUA), round));
    rankings.lock(officer(DUNHUA), round);
    decide();
    assertThat(decisions.list(head(DUNHUA), round)).extracting(DecisionView::no).contains(2);
  }

  @Test
  void nothingIsUnlockedOnceItIsPublished() {
    decide();
    story.at("2022-09-08T09:00:00");
    decisions.publishNotice(officer(DUNHUA), round);

    assertRefused(
        "ranking.unlock-after-publication", () -> unlocks.ask(officer(DUNHUA), round, "too late"));
  }

  @Test
  void headMayLeaveItLocked() {
    unlocks.ask(officer(DUNHUA), round, "a reason");

    unlocks.decline(head(DUNHUA), round);

    assertThat(unlocks.asked(officer(DUNHUA), round)).isEmpty();
    assertRefused("ranking.unlock-not-asked", () -> unlocks.agree(head(DUNHUA), round));
  }

  @Test
  void nothingIsPublishedBeforeTheLockAndTheDecision() {
    assertRefused(
        "decision.nothing-to-publish", () -> decisions.publishNotice(officer(DUNHUA), round));
  }

  @Test
  void anotherUnitKnowsNothingOfIt() {
    unlocks.ask(officer(DUNHUA), round, "a reason");

    assertThat(unlocks.asked(officer(DUNHUA), round)).isPresent();
    assertThatThrownBy(() -> unlocks.asked(head("222406"), round)).isInstanceOf(NotFound.class);
  }

  private void decide() {
    story.at("2022-09-07T15:00:00");
    decisions.decide(head(DUNHUA), round, DecisionRulesTest.entry(List.of(caseId(1))));
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
