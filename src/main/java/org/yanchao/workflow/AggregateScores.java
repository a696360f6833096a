package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.review.ReviewDesk;

/**
 * Task_AggregateScores: turns the sheets of a batch into official scores, and says whether they
 * diverge.
 */
@Component("aggregateScores")
class AggregateScores implements JavaDelegate {

  private final ReviewDesk reviews;

  AggregateScores(ReviewDesk reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("diverging", reviews.aggregate(key));
  }
}
