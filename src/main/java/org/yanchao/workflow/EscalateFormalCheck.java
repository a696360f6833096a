package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.formalcheck.FormalCheckDesk;

/** Task_EscalateFormalCheck: tells the head that a formal check is overdue. */
@Component("escalateFormalCheck")
class EscalateFormalCheck implements JavaDelegate {

  private final FormalCheckDesk checks;

  EscalateFormalCheck(FormalCheckDesk checks) {
    this.checks = checks;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    checks.escalate(key);
  }
}
