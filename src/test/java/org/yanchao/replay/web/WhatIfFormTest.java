package org.yanchao.replay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.PreferenceTable;
import org.yanchao.policy.PreferenceTable.Entry;
import org.yanchao.replay.WhatIfRules;

class WhatIfFormTest {

  private static final Entry KEY_AREA =
      new Entry(
          PreferenceCategory.KEY_AREA, Mechanism.POINTS, new BigDecimal("2"), null, null, null);
  private static final WhatIfRules REAL = real();

  private static WhatIfRules real() {
    var weights = new LinkedHashMap<String, BigDecimal>();
    weights.put("employment", new BigDecimal("60"));
    weights.put("brand", new BigDecimal("40"));
    return new WhatIfRules(
        2,
        Map.of("persons", new BigDecimal("30")),
        weights,
        new PreferenceTable(new BigDecimal("3"), List.of(KEY_AREA)));
  }

  @Test
  void whatIsLeftOutStaysAsItIs() {
    var read = read(Map.of());

    assertThat(read.problems()).isEmpty();
    assertThat(read.rules()).isEqualTo(REAL);
  }

  @Test
  void everyRuleCanBeChanged() {
    var no =
        WhatIfForm.lines(REAL.preferences()).stream()
            .filter(it -> it.category() == PreferenceCategory.SPECIALTY)
            .findFirst()
            .orElseThrow()
            .no();
    var typed = new LinkedHashMap<String, String>();
    typed.put("quota", "３");
    typed.put("t.persons", "20");
    typed.put("w.employment", "50");
    typed.put("w.brand", "50");
    typed.put("cap", "5");
    typed.put("p." + no + ".mechanism", "RELIEF");
    typed.put("p." + no + ".indicator", "persons");
    typed.put("p." + no + ".factor", "0.7");
    var relief =
        new Entry(
            PreferenceCategory.SPECIALTY,
            Mechanism.RELIEF,
            null,
            "persons",
            new BigDecimal("0.7"),
            null);

    var read = read(typed);

    assertThat(read.problems()).isEmpty();
    assertThat(read.rules().quota()).isEqualTo(3);
    assertThat(read.rules().figures()).containsEntry("persons", new BigDecimal("20"));
    assertThat(read.rules().weights()).containsEntry("brand", new BigDecimal("50"));
    assertThat(read.rules().preferences())
        .isEqualTo(new PreferenceTable(new BigDecimal("5"), List.of(KEY_AREA, relief)));
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "quota, 0, quota",
    "quota, 1.5, quota",
    "quota, two, number",
    "t.persons, -3, number",
    "w.brand, 41, weights",
    "p.1.factor, 0, factor",
    "p.1.factor, 1.2, factor",
    "p.1.mechanism, GIFT, choice",
  })
  void badInputIsNamed(String field, String text, String what) {
    assertThat(read(Map.of(field, text)).problems())
        .extracting(TypedRules.Problem::what)
        .containsExactly(what);
  }

  private static WhatIfForm.Read read(Map<String, String> typed) {
    return new WhatIfForm(typed, REAL).read();
  }
}
