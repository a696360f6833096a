package org.yanchao.replay.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.PreferenceTable;
import org.yanchao.policy.Programme;
import org.yanchao.replay.LevelRules;
import org.yanchao.replay.LevelRules.Preferences;
import org.yanchao.replay.WhatIfRules;

/** Reads rules changed for a whole level; a figure left empty stays as each round has it. */
final class LevelForm {

  /** Commendations break ties and never add points (JL-22). */
  static final List<PreferenceCategory> POINTED =
      List.of(
          PreferenceCategory.POVERTY_ALLEVIATION,
          PreferenceCategory.KEY_AREA,
          PreferenceCategory.SPECIALTY,
          PreferenceCategory.DIRECTION);

  private final TypedRules typed;

  LevelForm(Map<String, String> typed) {
    this.typed = new TypedRules(typed);
  }

  /** What was understood; with a problem nothing is computed. */
  record Read(LevelRules rules, List<TypedRules.Problem> problems) {}

  /**
   * Reads the form.
   *
   * @param figures keys of the figures that the rounds ask
   */
  Read read(Programme programme, Set<String> figures) {
    var rules =
        new LevelRules(
            places(),
            changed(figures),
            typed.weights(WhatIfRules.weights(programme)),
            typed.choice("preferences", Preferences.OWN),
            granted());
    return new Read(rules, typed.problems());
  }

  private int places() {
    var text = typed.text("places", "0");
    if (!text.matches("[-+]?\\d{1,2}")) {
      typed.problem("places", "places");
      return 0;
    }
    return Integer.parseInt(text);
  }

  private Map<String, BigDecimal> changed(Set<String> figures) {
    var changed = new LinkedHashMap<String, BigDecimal>();
    for (var key : figures) {
      if (!typed.text("t." + key, "").isEmpty()) {
        changed.put(key, typed.number("t." + key, BigDecimal.ZERO));
      }
    }
    return changed;
  }

  private PreferenceTable granted() {
    var cap = typed.number("cap", BigDecimal.ZERO);
    var entries = new ArrayList<PreferenceTable.Entry>();
    for (var category : POINTED) {
      var field = "p." + category;
      var points = typed.number(field, BigDecimal.ZERO);
      if (points.compareTo(cap) > 0) {
        typed.problem(field, "cap");
      }
      if (points.signum() > 0) {
        entries.add(
            new PreferenceTable.Entry(category, Mechanism.POINTS, points, null, null, null));
      }
    }
    return new PreferenceTable(cap, entries);
  }
}
