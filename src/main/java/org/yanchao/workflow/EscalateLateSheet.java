package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.progress.FollowUpDesk;

/** Task_EscalateLateSheet: records that a seat owes its sheets after the last day. */
@Component("escalateLateSheet")
class EscalateLateSheet implements JavaDelegate {

  private final FollowUpDesk followUp;

  EscalateLateSheet(FollowUpDesk followUp) {
    this.followUp = followUp;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    var seat = ((Number) step.getVariable(Fact.SEAT)).intValue();
    step.setVariable("sheetLate", followUp.escalate(key, seat));
  }
}
