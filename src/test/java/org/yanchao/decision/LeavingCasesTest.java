package org.yanchao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.naming.RoundFixture.applicant;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.casework.CaseDesk;
import org.yanchao.naming.NamingSlice;
import org.yanchao.naming.RoundFixture;
import org.yanchao.naming.RoundFixture.Claim;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.notice.ItemState;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.NoticeState;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.submission.SubmissionDesk;

/** Who withdraws after the decision frees a place. */
@NamingSlice
class LeavingCasesTest {

  static final String DUNHUA = "222403";

  static final Claim BORDER_OPEN = new Claim("KEY_AREA", "border-village", "PENDING", null);

  @Autowired RoundFixture story;
  @Autowired CaseDesk cases;
  @Autowired RankingDesk rankings;
  @Autowired DecisionDesk decisions;
  @Autowired NoticeDesk notices;
  @Autowired SubmissionDesk submissions;
  @Autowired ApplicationEvents events;

  UUID round;

  @BeforeEach
  void decided() {
    story.at("2022-09-02T18:00:00");
    round =
        story.countyRound(
            DUNHUA, 1, new Entrant(1, "93.40", 30, 5, null), new Entrant(2, "86.67", 30, 5, null));
    rankings.applyPriorityRules(round);
    rankings.lock(officer(DUNHUA), round);
    story.at("2022-09-07T15:00:00");
    decisions.decide(head(DUNHUA), round, DecisionRulesTest.entry(List.of(caseId(1))));
  }

  @Test
  void withdrawalBeforeTheNoticeLeavesThePlaceToTheLeaders() {
    submissions.withdrawReview(applicant(1), caseId(1));

    assertThat(events.stream(DecidedCaseLeft.class).map(DecidedCaseLeft::nothingToPublish))
        .containsExactly(true);
    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.FILL);
  }

  @Test
  void withdrawalOnNoticeTakesTheItemOffTheList() {
    story.at("2022-09-08T09:00:00");
    var notice = decisions.publishNotice(officer(DUNHUA), round);

    submissions.withdrawReview(applicant(1), caseId(1));

    assertThat(notices.show(notice).items().get(0).state()).isEqualTo(ItemState.REMOVED);
    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.FILL);
    story.at("2022-09-16T00:00:00");
    assertThat(notices.clearItems(notice)).isEqualTo(NoticeState.DONE);
  }

  @Test
  void groundThatWasOpenCountsOnceItIsDecidedAndHoldsTheLockUntilThen() {
    var other =
        story.countyRound(
            "222406",
            1,
            new Entrant(3, "80.00", 30, 5, BORDER_OPEN),
            new Entrant(4, "81.00", 30, 5, null));
    rankings.applyPriorityRules(other);
    assertThat(rankings.whyNotLock(officer("222406"), other).map(it -> it.code()))
        .hasValue("ranking.ground-open");
    assertThat(rankings.show(officer("222406"), other).pendingMatters()).isTrue();

    cases.decideGround(
        officer("222406"), caseId(3), new UUID(29, 3), GroundStatus.CONFIRMED, "on the list");
    rankings.lock(officer("222406"), other);

    assertThat(rankings.show(officer("222406"), other).rows())
        .extracting(it -> it.rank() + " " + it.baseName() + " " + it.total())
        .containsExactly("1 D3 82.00", "2 D4 81.00");
  }
}
