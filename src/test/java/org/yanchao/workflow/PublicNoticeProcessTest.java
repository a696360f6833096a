package org.yanchao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/public-notice.bpmn")
class PublicNoticeProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void nothingIsClearedBeforeTheNoticeIsOver() {
    var notice = published();

    assertThat(notice.waitingAt()).isEmpty();
    assertThat(ENGINE.getManagementService().createJobQuery().singleResult().getDuedate())
        .isEqualTo(Walk.SOME_DAY);
  }

  @Test
  void aNoticeEndsWhenEveryItemIsNamedOrRemoved() {
    Walk.answers("clearItems", "noticeState", "REGISTER", "WAIT", "REGISTER", "DONE");
    var notice = published().due("Event_NoticePeriodOver");

    notice.assertWaitsFor("Task_RegisterNaming", "case-officer");
    notice.complete("Task_RegisterNaming");
    notice.receive("ObjectionDecided");
    notice.complete("Task_RegisterNaming");

    notice.assertEndedIn("EndEvent_NoticeSettled");
  }

  private static Walk published() {
    return Walk.start(
        ENGINE.getProcessEngine(),
        "public-notice",
        "authority",
        "222403",
        "noticeEndsAt",
        Walk.SOME_DAY);
  }
}
