package org.yanchao.workflow;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/recheck.bpmn")
class RecheckProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void anOfficerAnswersAndNothingIsLeft() {
    var asked = asked();

    asked.assertWaitsFor("Task_AnswerRecheck", "case-officer");
    asked.complete("Task_AnswerRecheck");

    asked.assertEndedIn("EndEvent_RecheckAnswered");
  }

  @Test
  void theHeadFollowsUpWhatNobodyAnswersWhileItStaysOpenForTheOfficer() {
    Walk.answers("escalateRecheck", "recheckOpen", true);
    var asked = asked().due("Event_RecheckOverdue");

    Assertions.assertThat(asked.waitingAt())
        .isEqualTo(List.of("Task_AnswerRecheck", "Task_FollowUpRecheck"));
    asked.complete("Task_AnswerRecheck").complete("Task_FollowUpRecheck");

    asked.assertEndedIn("EndEvent_RecheckAnswered", "EndEvent_FollowUpDone");
  }

  @Test
  void whatIsAnsweredAtTheLastMomentIsNotFollowedUp() {
    Walk.answers("escalateRecheck", "recheckOpen", false);
    var asked = asked().due("Event_RecheckOverdue");

    asked.complete("Task_AnswerRecheck");

    asked.assertEndedIn("EndEvent_RecheckAnswered", "EndEvent_FollowUpDone");
  }

  private static Walk asked() {
    return Walk.start(
        ENGINE.getProcessEngine(), "recheck", "authority", "222403", "recheckDueOn", Walk.SOME_DAY);
  }
}
