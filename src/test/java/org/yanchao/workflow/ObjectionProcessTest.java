package org.yanchao.workflow;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/objection.bpmn")
class ObjectionProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @BeforeEach
  void delegates() {
    Walk.silent("escalateObjection");
  }

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void anAnswerNeedsTheSignatureOfTheHead() {
    var objection = received();

    objection.assertWaitsFor("Task_InvestigateObjection", "case-officer");
    objection.complete("Task_InvestigateObjection");
    objection.assertWaitsFor("Task_SignObjectionAnswer", "head");
    objection.complete("Task_SignObjectionAnswer", "signed", true);

    objection.assertEndedIn("EndEvent_ObjectionAnswered");
  }

  @Test
  void whatTheHeadDoesNotSignIsInvestigatedAgain() {
    var objection = received().complete("Task_InvestigateObjection");

    objection.complete("Task_SignObjectionAnswer", "signed", false);

    objection.assertWaitsFor("Task_InvestigateObjection", "case-officer");
  }

  @Test
  void anOverdueAnswerIsShownToTheHeadAndStaysOpen() {
    var objection = received();

    objection.due("Event_ObjectionOverdue");
    objection.complete("Task_InvestigateObjection");
    objection.complete("Task_SignObjectionAnswer", "signed", true);

    objection.assertEndedIn("EndEvent_Escalated", "EndEvent_ObjectionAnswered");
  }

  private static Walk received() {
    return Walk.start(
        ENGINE.getProcessEngine(),
        "objection",
        "authority",
        "222403",
        "objectionDueOn",
        Walk.SOME_DAY);
  }
}
