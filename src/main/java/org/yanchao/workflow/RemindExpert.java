package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.panel.ReviewDesk;

/** Task_RemindExpert: reminds the experts of a batch who still owe their sheets. */
@Component("remindExpert")
class RemindExpert implements JavaDelegate {

  private final ReviewDesk reviews;

  RemindExpert(ReviewDesk reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    reviews.remind(key);
  }
}
