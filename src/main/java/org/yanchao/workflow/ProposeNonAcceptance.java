package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.formalcheck.FormalCheckDesk;

/** Task_ProposeNonAcceptance: proposes not to accept a case that was not completed in time. */
@Component("proposeNonAcceptance")
class ProposeNonAcceptance implements JavaDelegate {

  private final FormalCheckDesk checks;

  ProposeNonAcceptance(FormalCheckDesk checks) {
    this.checks = checks;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    checks.correctionExpired(key);
  }
}
