package org.yanchao.replay.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.PreferenceTable;
import org.yanchao.policy.PreferenceTable.Entry;
import org.yanchao.replay.WhatIfRules;

/** Reads changed rules; what is left out stays as it is in the round. */
final class WhatIfForm {

  private final TypedRules typed;
  private final WhatIfRules real;

  WhatIfForm(Map<String, String> typed, WhatIfRules real) {
    this.typed = new TypedRules(typed);
    this.real = real;
  }

  /** What was understood; with a problem nothing is computed. */
  record Read(WhatIfRules rules, List<TypedRules.Problem> problems) {}

  /** One line of preferences, as the page offers it. */
  record Line(int no, PreferenceCategory category, Entry entry) {}

  Read read() {
    var figures = typed.numbers("t.", real.figures());
    var weights = typed.weights(real.weights());
    var quota = typed.number("quota", BigDecimal.valueOf(real.quota()));
    if (quota.signum() < 1 || quota.stripTrailingZeros().scale() > 0) {
      typed.problem("quota", "quota");
    }
    var rules = new WhatIfRules(quota.intValue(), figures, weights, preferences());
    return new Read(rules, typed.problems());
  }

  /** The lines there are, and an empty one for each category that has none. */
  static List<Line> lines(PreferenceTable table) {
    var lines = new ArrayList<Line>();
    for (var category : PreferenceCategory.values()) {
      var granted = table.of(category);
      granted.forEach(it -> lines.add(new Line(lines.size(), category, it)));
      if (granted.isEmpty()) {
        var none = new Entry(category, Mechanism.NONE, null, null, null, null);
        lines.add(new Line(lines.size(), category, none));
      }
    }
    return List.copyOf(lines);
  }

  private PreferenceTable preferences() {
    var entries = new ArrayList<Entry>();
    for (var line : lines(real.preferences())) {
      entry(line).ifPresent(entries::add);
    }
    return new PreferenceTable(typed.number("cap", real.preferences().cap()), entries);
  }

  /** A line left at nothing grants nothing, as in a standard that is silent. */
  private Optional<Entry> entry(Line line) {
    var name = "p." + line.no();
    var was = line.entry();
    var mechanism = typed.choice(name + ".mechanism", was.mechanism());
    if (mechanism == Mechanism.NONE && real.preferences().of(line.category()).isEmpty()) {
      return Optional.empty();
    }
    var points = typed.number(name + ".points", orZero(was.points()));
    var factor =
        typed.number(name + ".factor", was.factor() == null ? BigDecimal.ONE : was.factor());
    if (factor.signum() <= 0 || factor.compareTo(BigDecimal.ONE) > 0) {
      typed.problem(name + ".factor", "factor");
    }
    var indicator = typed.text(name + ".indicator", was.indicator() == null ? "" : was.indicator());
    return Optional.of(
        new Entry(
            line.category(),
            mechanism,
            mechanism == Mechanism.POINTS ? points : null,
            mechanism == Mechanism.RELIEF ? indicator : null,
            mechanism == Mechanism.RELIEF ? factor : null,
            was.atLeast()));
  }

  private static BigDecimal orZero(@Nullable BigDecimal points) {
    return points == null ? BigDecimal.ZERO : points;
  }
}
