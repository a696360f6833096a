package org.yanchao.workflow;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/review-delegation.bpmn")
class ReviewDelegationProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @Test
  void anAcceptedReviewIsHandedBackAfterItsLastPanelHasEnded() {
    var review = asked();
    review.assertWaitsFor("Task_AnswerDelegation", "head");

    review.complete("Task_AnswerDelegation", "delegationAccepted", true);
    review.receive("DelegatedReviewClosed");
    review.assertWaitsFor("Task_HandBackReview", "head");
    review.complete("Task_HandBackReview");

    review.assertEndedIn("EndEvent_ReviewHandedBack");
  }

  @Test
  void aDeclinedReviewIsOverForTheCity() {
    asked()
        .complete("Task_AnswerDelegation", "delegationAccepted", false)
        .assertEndedIn("EndEvent_DelegationDeclined");
  }

  @Test
  void theCountyTakesItBackBeforeAndAfterTheAnswer() {
    asked().receive("DelegationWithdrawn").assertEndedIn("EndEvent_DelegationWithdrawn");
    asked()
        .complete("Task_AnswerDelegation", "delegationAccepted", true)
        .receive("DelegationWithdrawn")
        .assertEndedIn("EndEvent_DelegationWithdrawn");
  }

  private static Walk asked() {
    return Walk.start(ENGINE.getProcessEngine(), "review-delegation", "authority", "222400");
  }
}
