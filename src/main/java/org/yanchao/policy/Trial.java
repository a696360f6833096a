package org.yanchao.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes the figures of a standard on paper, to see what they would do before it is issued. */
public final class Trial {

  private Trial() {}

  /** Every figure of a standard by the key under which it can be changed. */
  public static Map<String, BigDecimal> figures(StandardTerms standard) {
    var figures = new LinkedHashMap<String, BigDecimal>();
    for (var condition : standard.conditions()) {
      if (condition.threshold() != null) {
        figures.put(condition.indicator(), condition.threshold());
      }
      if (condition.groups() != null) {
        condition
            .groups()
            .forEach((group, least) -> figures.put(key(condition.indicator(), group), least));
      }
    }
    return figures;
  }

  /** The standard with other figures; what is not named stays. */
  public static StandardTerms with(
      StandardTerms standard, Map<String, BigDecimal> figures, PreferenceTable preferences) {
    return new StandardTerms(
        standard.id(),
        standard.version(),
        standard.level(),
        standard.kind(),
        standard.citation(),
        true,
        standard.conditions().stream().map(it -> changed(it, figures)).toList(),
        preferences);
  }

  private static Condition changed(Condition it, Map<String, BigDecimal> figures) {
    return new Condition(
        it.indicator(),
        it.threshold() == null ? null : figures.getOrDefault(it.indicator(), it.threshold()),
        groups(it, figures),
        it.noneOf(),
        it.expected());
  }

  private static @Nullable Map<String, BigDecimal> groups(
      Condition it, Map<String, BigDecimal> figures) {
    if (it.groups() == null) {
      return null;
    }
    var groups = new LinkedHashMap<>(it.groups());
    groups.replaceAll((group, least) -> figures.getOrDefault(key(it.indicator(), group), least));
    return groups;
  }

  private static String key(String indicator, String group) {
    return indicator + "." + group;
  }

  /** The figures a case was judged by, read back from what was found. */
  public static CaseFacts facts(Programme programme, List<Finding> findings) {
    var facts = CaseFacts.builder();
    for (var finding : findings) {
      programme.indicator(finding.subject()).ifPresent(it -> take(facts, it, finding.inputs()));
    }
    return facts.build();
  }

  private static void take(CaseFacts.Builder facts, Indicator it, Map<String, String> inputs) {
    var group = it.groupFact();
    if (group != null && inputs.containsKey(group)) {
      facts.word(group, inputs.get(group));
    }
    var value = inputs.get(it.reads());
    if (value == null) {
      return;
    }
    switch (it.measure()) {
      case NUMBER, BY_GROUP -> facts.number(it.reads(), new BigDecimal(value));
      case YEARS -> facts.date(it.reads(), java.time.LocalDate.parse(value));
      case WORD -> facts.word(it.reads(), value);
      case FLAG -> facts.flag(it.reads(), Boolean.parseBoolean(value));
    }
  }
}
