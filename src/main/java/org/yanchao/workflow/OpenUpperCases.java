package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.recommendation.RecommendationDesk;

/** Task_OpenUpperCases: opens one case at the level above for every base that was recommended. */
@Component("openUpperCases")
class OpenUpperCases implements JavaDelegate {

  private final RecommendationDesk recommendations;

  OpenUpperCases(RecommendationDesk recommendations) {
    this.recommendations = recommendations;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    recommendations.openUpperCases(key);
  }
}
