package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.formalcheck.FormalCheckDesk;

/**
 * Task_CheckEvidencePeriod: tests every piece of evidence against its period, and says whether
 * anything is left.
 */
@Component("checkEvidencePeriod")
class CheckEvidencePeriod implements JavaDelegate {

  private final FormalCheckDesk checks;

  CheckEvidencePeriod(FormalCheckDesk checks) {
    this.checks = checks;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("somethingLeft", checks.checkEvidence(key));
  }
}
