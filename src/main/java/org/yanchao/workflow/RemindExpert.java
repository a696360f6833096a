package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.progress.FollowUpDesk;

/** Task_RemindExpert: tells an expert that the last day is near. */
@Component("remindExpert")
class RemindExpert implements JavaDelegate {

  private final FollowUpDesk followUp;

  RemindExpert(FollowUpDesk followUp) {
    this.followUp = followUp;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    var seat = ((Number) step.getVariable(Fact.SEAT)).intValue();
    followUp.remind(key, seat);
  }
}
