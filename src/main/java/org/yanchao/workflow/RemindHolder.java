package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.tenure.ExpiryDesk;

/** Task_RemindHolder: tells the holder that another term may be asked for. */
@Component("remindHolder")
class RemindHolder implements JavaDelegate {

  private final ExpiryDesk expiries;

  RemindHolder(ExpiryDesk expiries) {
    this.expiries = expiries;
  }

  @Override
  public void execute(DelegateExecution step) {
    expiries.remind(UUID.fromString(step.getProcessBusinessKey()));
  }
}
