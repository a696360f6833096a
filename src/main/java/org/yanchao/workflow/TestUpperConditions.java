package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.recommendation.RecommendationDesk;

/** Task_TestUpperConditions: computes which named bases must be recommended. */
@Component("testUpperConditions")
class TestUpperConditions implements JavaDelegate {

  private final RecommendationDesk recommendations;

  TestUpperConditions(RecommendationDesk recommendations) {
    this.recommendations = recommendations;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("anythingDue", recommendations.testUpperConditions(key));
  }
}
