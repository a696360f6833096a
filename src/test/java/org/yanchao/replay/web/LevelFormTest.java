package org.yanchao.replay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.Programme;
import org.yanchao.replay.LevelRules.Preferences;
import org.yanchao.replay.WhatIfRules;

class LevelFormTest {

  private static final Programme JILIN = new PublishedPacks().newest("jilin-2022");
  private static final Set<String> FIGURES = Set.of("persons", "households");

  @Test
  void anEmptyFormChangesNothing() {
    var read = read(Map.of());

    assertThat(read.problems()).isEmpty();
    assertThat(read.rules().places()).isZero();
    assertThat(read.rules().figures()).isEmpty();
    assertThat(read.rules().preferences()).isEqualTo(Preferences.OWN);
    assertThat(read.rules().weights()).isEqualTo(WhatIfRules.weights(JILIN));
  }

  @Test
  void onlyTheFiguresThatAreFilledInAreChanged() {
    var read =
        read(
            Map.of(
                "places",
                "-1",
                "t.persons",
                "４０",
                "preferences",
                "SAME",
                "cap",
                "3",
                "p.KEY_AREA",
                "2"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.rules().places()).isEqualTo(-1);
    assertThat(read.rules().figures()).isEqualTo(Map.of("persons", new BigDecimal("40")));
    assertThat(read.rules().granted().cap()).isEqualByComparingTo("3");
    assertThat(read.rules().granted().of(PreferenceCategory.KEY_AREA))
        .singleElement()
        .satisfies(it -> assertThat(it.mechanism()).isEqualTo(Mechanism.POINTS))
        .satisfies(it -> assertThat(it.points()).isEqualByComparingTo("2"));
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "places, 1.5, places",
    "places, hundred, places",
    "t.persons, -3, number",
    "w.employment, 36, weights",
    "preferences, EVERYTHING, choice",
    "p.SPECIALTY, 4, cap",
    "cap, a lot, number"
  })
  void whatMakesNoSenseIsNamedAndNothingIsComputed(String field, String typed, String what) {
    var read = read(Map.of(field, typed));

    assertThat(read.problems())
        .extracting(it -> it.field() + " " + it.what())
        .containsExactly(field + " " + what);
  }

  private static LevelForm.Read read(Map<String, String> typed) {
    return new LevelForm(new HashMap<>(typed)).read(JILIN, FIGURES);
  }
}
