package org.yanchao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"bpmn/expert-review.bpmn", "bpmn/seat-review.bpmn"})
class ExpertReviewProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @BeforeEach
  void delegates() {
    Walk.silent("remindExpert");
    Walk.silent("replaceSilentExpert");
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
  void aSeatRefilledBeforeScoringDeclaresAnew() {
    var review = drawn(2);

    review.receiveForSeat(2, "SeatRefilled");

    assertThat(review.waitingAt()).hasSize(2).containsOnly("Task_DeclareInterests");
  }

  @Test
  void aSeatRefilledWhileScoringDeclaresAnew() {
    var review = drawn(2).completeForSeat(2, "Task_DeclareInterests");

    review.receiveForSeat(2, "SeatRefilled");

    assertThat(review.waitingAt()).hasSize(2).containsOnly("Task_DeclareInterests");
  }

  @Test
  void anExpertWhoIsLateIsRemindedAndMayStillScore() {
    var review = drawn(1).complete("Task_DeclareInterests");
    assertThat(review.open("Task_ScoreCandidates").getDueDate()).isEqualTo(Walk.SOME_DAY);

    review.due("Event_ReviewOverdue");

    review.assertWaitsFor("Task_ScoreCandidates", "expert");
  }

  @Test
  void anExpertWhoStaysSilentIsReplacedAfterTheReminder() {
    var review = drawn(1).complete("Task_DeclareInterests");

    review.due("Event_ExpertSilent");

    review.assertWaitsFor("Task_ScoreCandidates", "expert");
  }

  @Test
  void anExpertWhoNeverDeclaresIsReplacedToo() {
    var review = drawn(1);

    review.due("Event_DeclarationOverdue");

    review.assertWaitsFor("Task_DeclareInterests", "expert");
  }

  @Test
  void aSeatReplacedAfterScoringIsScoredBeforeTheReviewIsClosed() {
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
        "reviewDueOn",
        Walk.SOME_DAY,
        "replaceOn",
        Walk.SOME_DAY);
  }
}
