package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.notice.ObjectionDesk;

/** Task_EscalateObjection: tells the head that the answer to an objection is overdue. */
@Component("escalateObjection")
class EscalateObjection implements JavaDelegate {

  private final ObjectionDesk objections;

  EscalateObjection(ObjectionDesk objections) {
    this.objections = objections;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    objections.escalate(key);
  }
}
