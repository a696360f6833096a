package org.yanchao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanchao.policy.Effect;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;

/** Every combination has exactly one effect: a gap or an overlap cannot hide. */
class PriorityRulesTableTest {

  private static final DmnEngine DMN =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource({
    "POVERTY_ALLEVIATION, NONE,      NONE",
    "POVERTY_ALLEVIATION, POINTS,    ADD_POINTS",
    "POVERTY_ALLEVIATION, RELIEF,    LOWER_THRESHOLD",
    "POVERTY_ALLEVIATION, PRIORITY,  NONE",
    "POVERTY_ALLEVIATION, TIE_BREAK, NONE",
    "KEY_AREA,            NONE,      NONE",
    "KEY_AREA,            POINTS,    ADD_POINTS",
    "KEY_AREA,            RELIEF,    LOWER_THRESHOLD",
    "KEY_AREA,            PRIORITY,  NONE",
    "KEY_AREA,            TIE_BREAK, NONE",
    "SPECIALTY,           NONE,      NONE",
    "SPECIALTY,           POINTS,    ADD_POINTS",
    "SPECIALTY,           RELIEF,    NONE",
    "SPECIALTY,           PRIORITY,  RANK_FIRST_IN_BAND",
    "SPECIALTY,           TIE_BREAK, NONE",
    "DIRECTION,           NONE,      NONE",
    "DIRECTION,           POINTS,    ADD_POINTS",
    "DIRECTION,           RELIEF,    NONE",
    "DIRECTION,           PRIORITY,  RANK_FIRST_IN_BAND",
    "DIRECTION,           TIE_BREAK, NONE",
    "COMMENDATION,        NONE,      NONE",
    "COMMENDATION,        POINTS,    NONE",
    "COMMENDATION,        RELIEF,    NONE",
    "COMMENDATION,        PRIORITY,  NONE",
    "COMMENDATION,        TIE_BREAK, BREAK_TIE",
  })
  void everyCombinationHasOneEffect(PreferenceCategory category, Mechanism mechanism, Effect effect)
      throws IOException {
    try (var table = Files.newInputStream(Path.of("bpmn/priority-rules.dmn"))) {
      var facts =
          Variables.putValue("category", category.name()).putValue("mechanism", mechanism.name());

      var result =
          DMN.evaluateDecisionTable(DMN.parseDecision("Decision_PriorityEffect", table), facts);

      assertThat(result.<String>getSingleEntry()).isEqualTo(effect.name());
    }
  }

  @Test
  void theListAboveIsComplete() {
    var combinations = PreferenceCategory.values().length * Mechanism.values().length;

    assertThat(combinations).isEqualTo(25);
  }
}
