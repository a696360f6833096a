package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.audit.UpperCaseDesk;
import org.yanchao.recommendation.RecommendationDesk;

/** Task_CheckSubmissionCutoff: tests when the batch was sent against the last day for sending. */
@Component("checkSubmissionCutoff")
class CheckSubmissionCutoff implements JavaDelegate {

  private final UpperCaseDesk cases;
  private final RecommendationDesk recommendations;

  CheckSubmissionCutoff(UpperCaseDesk cases, RecommendationDesk recommendations) {
    this.cases = cases;
    this.recommendations = recommendations;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    cases.checkCutoff(key, recommendations.sentAt(key).orElseThrow());
  }
}
