package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.tenure.CheckDesk;

/** Task_CountFailures: asks whether a failed check calls for revocation. */
@Component("countFailures")
class CountFailures implements JavaDelegate {

  private final CheckDesk checks;

  CountFailures(CheckDesk checks) {
    this.checks = checks;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("revocationDue", checks.countFailures(key));
  }
}
