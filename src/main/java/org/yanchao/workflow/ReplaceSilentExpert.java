package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.panel.FollowUpDesk;

/** Task_ReplaceSilentExpert: gives the seat of an expert who stays silent to who follows. */
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
    followUp.replaceSilent(key, seat);
  }
}
