package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.formalcheck.FormalCheckDesk;

/** Task_CheckApplicationWindow: tests the time of receipt against the application window. */
@Component("checkApplicationWindow")
class CheckApplicationWindow implements JavaDelegate {

  private final FormalCheckDesk checks;

  CheckApplicationWindow(FormalCheckDesk checks) {
    this.checks = checks;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("reviewInTime", checks.checkWindow(key));
  }
}
