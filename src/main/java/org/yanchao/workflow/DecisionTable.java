package org.yanchao.workflow;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.yanchao.policy.Effect;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.PriorityRules;

/** Answers the priority rules from {@code priority-rules.dmn}: one claim at a time, words only. */
@Component
class DecisionTable implements PriorityRules {

  private final DecisionService decisions;

  DecisionTable(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Effect effectOf(PreferenceCategory category, Mechanism mechanism) {
    var claim =
        Variables.putValue("category", category.name()).putValue("mechanism", mechanism.name());
    var effect =
        decisions
            .evaluateDecisionTableByKey("Decision_PriorityEffect", claim)
            .<String>getSingleEntry();
    return Effect.valueOf(effect);
  }
}
