package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.progress.FollowUpDesk;

/** Task_ReplaceSilentExpert: gives the seat of a silent expert to who follows, if somebody can. */
@Component("replaceSilentExpert")
class ReplaceSilentExpert implements JavaDelegate {

  private final FollowUpDesk followUp;

  ReplaceSilentExpert(FollowUpDesk followUp) {
    this.followUp = followUp;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    var seat = ((Number) step.getVariable(Fact.SEAT)).intValue();
    step.setVariable("seatKept", followUp.replaceSilent(key, seat));
  }
}
