package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.tenure.ExpiryDesk;

/** Task_ExpireName: lets a name run out that nobody renewed. */
@Component("expireName")
class ExpireName implements JavaDelegate {

  private final ExpiryDesk expiries;

  ExpireName(ExpiryDesk expiries) {
    this.expiries = expiries;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("expired", expiries.expire(key));
  }
}
