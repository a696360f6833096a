package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.recheck.RecheckDesk;

/** Task_EscalateRecheck: records that a re-check was not answered by its day. */
@Component("escalateRecheck")
class EscalateRecheck implements JavaDelegate {

  private final RecheckDesk rechecks;

  EscalateRecheck(RecheckDesk rechecks) {
    this.rechecks = rechecks;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("recheckOpen", rechecks.escalate(key));
  }
}
