package org.yanchao.replay.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<String, String> typed;
  private final WhatIfRules real;
  private final List<Problem> problems = new ArrayList<>();

  WhatIfForm(Map<String, String> typed, WhatIfRules real) {
    this.typed = typed;
    this.real = real;
  }

  /** One thing that is wrong: the field and the last word of its message key. */
  record Problem(String field, String what, String text) {}

  /** What was understood; with a problem nothing is computed. */
  record Read(WhatIfRules rules, List<Problem> problems) {}

  /** One line of preferences, as the page offers it. */
  record Line(int no, PreferenceCategory category, Entry entry) {}

  Read read() {
    var figures = new LinkedHashMap<String, BigDecimal>();
    real.figures().forEach((key, was) -> figures.put(key, number("t." + key, was)));
    var weights = new LinkedHashMap<String, BigDecimal>();
    real.weights().forEach((key, was) -> weights.put(key, number("w." + key, was)));
    var quota = number("quota", BigDecimal.valueOf(real.quota()));
    if (quota.signum() < 1 || quota.stripTrailingZeros().scale() > 0) {
      problem("quota", "quota");
    }
    var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(HUNDRED) != 0 && problems.isEmpty()) {
      problems.add(
          new Problem("w." + weights.keySet().iterator().next(), "weights", sum.toPlainString()));
    }
    var rules = new WhatIfRules(quota.intValue(), figures, weights, preferences());
    return new Read(rules, List.copyOf(problems));
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
    return new PreferenceTable(number("cap", real.preferences().cap()), entries);
  }

  /** A line left at nothing grants nothing, as in a standard that is silent. */
  private Optional<Entry> entry(Line line) {
    var name = "p." + line.no();
    var was = line.entry();
    var mechanism = mechanism(name + ".mechanism", was.mechanism());
    if (mechanism == Mechanism.NONE && real.preferences().of(line.category()).isEmpty()) {
      return Optional.empty();
    }
    var points = number(name + ".points", orZero(was.points()));
    var factor = number(name + ".factor", was.factor() == null ? BigDecimal.ONE : was.factor());
    if (factor.signum() <= 0 || factor.compareTo(BigDecimal.ONE) > 0) {
      problem(name + ".factor", "factor");
    }
    var indicator = text(name + ".indicator", was.indicator() == null ? "" : was.indicator());
    return Optional.of(
        new Entry(
            line.category(),
            mechanism,
            mechanism == Mechanism.POINTS ? points : null,
            mechanism == Mechanism.RELIEF ? indicator : null,
            mechanism == Mechanism.RELIEF ? factor : null,
            was.atLeast()));
  }

  private Mechanism mechanism(String field, Mechanism was) {
    var text = text(field, was.name());
    for (var mechanism : Mechanism.values()) {
      if (mechanism.name().equals(text)) {
        return mechanism;
      }
    }
    problem(field, "choice");
    return was;
  }

  private BigDecimal number(String field, BigDecimal was) {
    var text = text(field, "");
    if (text.isEmpty()) {
      return was;
    }
    if (!text.matches("\\d{1,7}(\\.\\d{1,2})?")) {
      problem(field, "number");
      return was;
    }
    return new BigDecimal(text);
  }

  private String text(String field, String was) {
    var text = Normalizer.normalize(typed.getOrDefault(field, ""), Normalizer.Form.NFKC).strip();
    return text.isEmpty() ? was : text;
  }

  private void problem(String field, String what) {
    problems.add(new Problem(field, what, typed.getOrDefault(field, "")));
  }

  private static BigDecimal orZero(@Nullable BigDecimal points) {
    return points == null ? BigDecimal.ZERO : points;
  }
}
