package org.yanchao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(
    resources = {
      "bpmn/expert-review.bpmn",
      "bpmn/seat-review.bpmn",
      "bpmn/seat-scoring.bpmn",
      "bpmn/late-sheet.bpmn"
    })
class ExpertReviewProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @BeforeEach
  void delegates() {
    Walk.silent("remindExpert");
    Walk.answers("escalateLateSheet", "sheetLate", true);
    Walk.answers("replaceSilentExpert", "seatKept", false);
    Walk.answers("checkSeats", "seatOpen", false);
    Walk.answers("aggregateScores", "diverging", false);
  }

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void everySeatDeclaresAndScoresBeforeTheReviewIsClosed() {
    var review = drawn(3);
    assertThat(review.waitingAt()).hasSize(3).containsOnly("Task_DeclareInterests");

    for (var seat = 1; seat <= 3; seat++) {
      review.completeForSeat(seat, "Task_DeclareInterests");
      review.completeForSeat(seat, "Task_ScoreCandidates");
    }
    review.assertWaitsFor("Task_CloseReview", "case-officer");
    review.complete("Task_CloseReview");

    review.assertEndedIn("EndEvent_ReviewClosed");
  }

  @Test
  void divergingScoresAreResolvedFirst() {
    Walk.answers("aggregateScores", "diverging", true);
    var review = scored();

    review.assertWaitsFor("Task_ResolveDivergence", "case-officer");
    review.complete("Task_ResolveDivergence");

    review.assertWaitsFor("Task_CloseReview", "case-officer");
  }

  @Test
  void x7ASeatRefilledBeforeScoringDeclaresAnew() {
    var review = drawn(2);

    review.receiveForSeat(2, "SeatRefilled");

    assertThat(review.waitingAt()).hasSize(2).containsOnly("Task_DeclareInterests");
  }

  @Test
  void ec12AndX8ASeatRefilledWhileScoringDeclaresAnew() {
    var review = drawn(2).completeForSeat(2, "Task_DeclareInterests");

    review.receiveForSeat(2, "SeatRefilled");

    assertThat(review.waitingAt()).hasSize(2).containsOnly("Task_DeclareInterests");
  }

  @Test
  void anExpertIsRemindedBeforeTheLastDayAndScoresOn() {
    var review = drawn(1).complete("Task_DeclareInterests");
    assertThat(review.open("Task_ScoreCandidates").getDueDate()).isEqualTo(Walk.SOME_DAY);

    review.due("Event_ReminderDue");

    review.assertWaitsFor("Task_ScoreCandidates", "expert");
  }

  @Test
  void lateSheetsComeToTheSecretaryUntilTheyAreHandedIn() {
    var review = drawn(1).complete("Task_DeclareInterests");

    review.due("Event_SheetOverdue");

    assertThat(review.waitingAt())
        .containsExactly("Task_FollowUpLateSheet", "Task_ScoreCandidates");
    BpmnAwareTests.assertThat(review.open("Task_FollowUpLateSheet"))
        .hasCandidateGroup("review-secretary");
    review.complete("Task_FollowUpLateSheet").complete("Task_ScoreCandidates");
    review.assertWaitsFor("Task_CloseReview", "case-officer");
  }

  @Test
  void sheetsThatCameInTheMeantimeComeToNobody() {
    Walk.answers("escalateLateSheet", "sheetLate", false);
    var review = drawn(1).complete("Task_DeclareInterests");

    review.due("Event_SheetOverdue");

    review.assertWaitsFor("Task_ScoreCandidates", "expert");
  }

  @Test
  void x7AnExpertWhoNeverAnswersIsReplacedAndTheNextOneDeclaresAnew() {
    var review = drawn(1).due("Event_SheetOverdue");
    review.due("Event_ExpertSilent").receiveForSeat(1, "SeatRefilled");

    review.assertWaitsFor("Task_DeclareInterests", "expert");
    review.complete("Task_DeclareInterests").complete("Task_ScoreCandidates");
    review.assertWaitsFor("Task_CloseReview", "case-officer");
  }

  @Test
  void aSeatThatNobodyCanTakeComesToTheHeadUntilItIsSettled() {
    Walk.answers("replaceSilentExpert", "seatKept", true);
    var review = drawn(1).complete("Task_DeclareInterests").due("Event_SheetOverdue");

    review.due("Event_ExpertSilent");

    BpmnAwareTests.assertThat(review.open("Task_SettleSilentSeat")).hasCandidateGroup("head");
    review.complete("Task_SettleSilentSeat").complete("Task_ScoreCandidates");
    review.assertWaitsFor("Task_CloseReview", "case-officer");
  }

  @Test
  void x8ASeatReplacedAfterScoringIsScoredBeforeTheReviewIsClosed() {
    Walk.answers("checkSeats", "seatOpen", false, true, false);
    Walk.answers("findOpenSeat", "seat", 2L);
    var review = scored();

    review.receive("SeatReopened");
    review.completeForSeat(2, "Task_DeclareInterests");
    review.completeForSeat(2, "Task_ScoreCandidates");

    review.assertWaitsFor("Task_CloseReview", "case-officer");
  }

  @Test
  void aSeatReplacedWhileADivergenceIsResolvedIsScoredFirst() {
    Walk.answers("aggregateScores", "diverging", true);
    Walk.answers("findOpenSeat", "seat", 1L);
    var review = scored();

    review.receive("SeatReopened");

    review.assertWaitsFor("Task_DeclareInterests", "expert");
  }

  private static Walk scored() {
    return drawn(1).complete("Task_DeclareInterests").complete("Task_ScoreCandidates");
  }

  private static Walk drawn(int seats) {
    return Walk.start(
        ENGINE.getProcessEngine(),
        "expert-review",
        "authority",
        "222403",
        "seats",
        seats,
        "remindOn",
        Walk.SOME_DAY,
        "reviewDueOn",
        Walk.SOME_DAY,
        "replaceOn",
        Walk.SOME_DAY);
  }
}
