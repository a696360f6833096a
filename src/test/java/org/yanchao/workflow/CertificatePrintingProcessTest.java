package org.yanchao.workflow;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/certificate-printing.bpmn")
class CertificatePrintingProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void longListIsPrintedInParts() {
    Walk.answers("printCertificates", "certificatesLeft", true, true, false);

    var printing = Walk.start(ENGINE.getProcessEngine(), "certificate-printing");

    printing.assertEndedIn("EndEvent_CertificatesPrinted");
  }
}
