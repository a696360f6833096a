package org.yanchao.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.yanchao.policy.Effect;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.PriorityRules;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/**
 * Answers from the table a version was published with: one claim at a time, words only. The
 * engine's own deployment would be the newest table, and an old round must not see that.
 */
@Component
class DecisionTable implements PriorityRules {

  private final ConcurrentMap<String, DmnDecision> read = new ConcurrentHashMap<>();
  private final Programmes programmes;

  DecisionTable(Programmes programmes) {
    this.programmes = programmes;
  }

  /** Built when first asked, so that the start does not wait for it. */
  private static final class Apart {

    static final DmnEngine ENGINE =
        DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  }

  @Override
  public Effect effectOf(Programme programme, PreferenceCategory category, Mechanism mechanism) {
    var claim =
        Variables.putValue("category", category.name()).putValue("mechanism", mechanism.name());
    var table = read.computeIfAbsent(programmes.priorityTable(programme), DecisionTable::read);
    var effect = Apart.ENGINE.evaluateDecisionTable(table, claim).<String>getSingleEntry();
    return Effect.valueOf(effect);
  }

  private static DmnDecision read(String table) {
    var bytes = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    return Apart.ENGINE.parseDecision("Decision_PriorityEffect", bytes);
  }
}
