package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.naming.CertificateDesk;

/**
 * Task_PrintCertificates: prints some certificates of a naming document and says whether some are
 * left.
 */
@Component("printCertificates")
class PrintCertificates implements JavaDelegate {

  private final CertificateDesk certificates;

  PrintCertificates(CertificateDesk certificates) {
    this.certificates = certificates;
  }

  @Override
  public void execute(DelegateExecution step) {
    var document = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("certificatesLeft", certificates.printSome(document));
  }
}
