package org.yanchao.workflow;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/notification-delivery.bpmn")
class NotificationDeliveryProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void wantedMailIsSentByJob() {
    Walk.silent("mailNotification");

    var delivery = Walk.start(ENGINE.getProcessEngine(), "notification-delivery");

    delivery.assertEndedIn("EndEvent_NotificationMailed");
  }
}
