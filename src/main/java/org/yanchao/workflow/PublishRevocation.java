package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.tenure.RevocationDesk;

/** Task_PublishRevocation: takes the name back and tells the levels around. */
@Component("publishRevocation")
class PublishRevocation implements JavaDelegate {

  private final RevocationDesk revocations;

  PublishRevocation(RevocationDesk revocations) {
    this.revocations = revocations;
  }

  @Override
  public void execute(DelegateExecution step) {
    revocations.publish(UUID.fromString(step.getProcessBusinessKey()));
  }
}
