package org.yanchao.workflow;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/upward-recommendation.bpmn")
class UpwardRecommendationProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @BeforeEach
  void delegates() {
    Walk.silent("reportLateRecommendation", "openUpperCases");
    Walk.answers("testUpperConditions", "anythingDue", true);
  }

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void whatIsDueIsSentAndOpenedAbove() {
    var recommendation = registered();

    recommendation.assertWaitsFor("Task_SendRecommendation", "case-officer");
    recommendation.complete("Task_SendRecommendation", "anythingSent", true);

    recommendation.assertEndedIn("EndEvent_RecommendationSent");
  }

  @Test
  void whereNothingIsDueThereIsNothingToSend() {
    Walk.answers("testUpperConditions", "anythingDue", false);

    var recommendation = registered();

    recommendation.assertEndedIn("EndEvent_NothingDue");
  }

  @Test
  void whereAllHaveWithdrawnNothingIsOpenedAbove() {
    var recommendation = registered();

    recommendation.complete("Task_SendRecommendation", "anythingSent", false);

    recommendation.assertEndedIn("EndEvent_NothingSent");
  }

  @Test
  void aLateRecommendationIsReportedAndCanStillBeSent() {
    var recommendation = registered();

    recommendation.due("Event_RecommendationOverdue");
    recommendation.complete("Task_SendRecommendation", "anythingSent", true);

    recommendation.assertEndedIn("EndEvent_LateReported", "EndEvent_RecommendationSent");
  }

  private static Walk registered() {
    return Walk.start(
        ENGINE.getProcessEngine(),
        "upward-recommendation",
        "authority",
        "222403",
        "recommendationDueOn",
        Walk.SOME_DAY);
  }
}
