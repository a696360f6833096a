package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.ranking.RankingDesk;

/** Task_ApplyPriorityRules: applies the priority rules to all candidates of a round at once. */
@Component("applyPriorityRules")
class ApplyPriorityRules implements JavaDelegate {

  private final RankingDesk rankings;

  ApplyPriorityRules(RankingDesk rankings) {
    this.rankings = rankings;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    rankings.applyPriorityRules(key);
  }
}
