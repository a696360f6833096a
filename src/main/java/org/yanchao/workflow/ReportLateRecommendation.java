package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.recommendation.RecommendationDesk;

/** Task_ReportLateRecommendation: marks a recommendation that was not sent by its day. */
@Component("reportLateRecommendation")
class ReportLateRecommendation implements JavaDelegate {

  private final RecommendationDesk recommendations;

  ReportLateRecommendation(RecommendationDesk recommendations) {
    this.recommendations = recommendations;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    recommendations.reportLate(key);
  }
}
