package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.decision.DecisionDesk;

/** Task_TakeStock: asks what the places of a round wait for. */
@Component("takeStock")
class TakeStock implements JavaDelegate {

  private final DecisionDesk decisions;

  TakeStock(DecisionDesk decisions) {
    this.decisions = decisions;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("roundState", decisions.takeStock(key).name());
  }
}
