package org.yanchao.standard.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Condition;
import org.yanchao.policy.Indicator;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceTable;
import org.yanchao.policy.Programme;
import org.yanchao.standard.StandardContent;

/** What was typed into the page of a standard, as what the standard says. */
final class StandardForm {

  private final Programme programme;
  private final MultiValueMap<String, String> typed;

  StandardForm(Programme programme, MultiValueMap<String, String> typed) {
    this.programme = programme;
    this.typed = typed;
  }

  StandardContent content() {
    var conditions = programme.indicators().stream().flatMap(it -> condition(it).stream()).toList();
    var cap = number("cap", "cap");
    var preferences = new PreferenceTable(cap == null ? BigDecimal.ZERO : cap, entries());
    return new StandardContent(
        conditions,
        preferences,
        !typed.containsKey("decided"),
        typed.getOrDefault("basis", List.of()));
  }

  private Optional<Condition> condition(Indicator it) {
    return switch (it.measure()) {
      case NUMBER, YEARS ->
          Optional.ofNullable(number("t-" + it.id(), it.name()))
              .map(n -> new Condition(it.id(), n, null, null, null));
      case BY_GROUP -> groups(it);
      case WORD -> words(it);
      case FLAG ->
          "true".equals(typed.getFirst("f-" + it.id()))
              ? Optional.of(new Condition(it.id(), null, null, null, true))
              : Optional.empty();
    };
  }

  private Optional<Condition> groups(Indicator it) {
    Map<String, BigDecimal> groups = new LinkedHashMap<>();
    for (var industry : programme.industries()) {
      var size = number("g-" + it.id() + "-" + industry.id(), it.name());
      if (size != null) {
        groups.put(industry.id(), size);
      }
    }
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(new Condition(it.id(), null, groups, null, null));
  }

  private Optional<Condition> words(Indicator it) {
    var excluded = typed.getOrDefault("w-" + it.id(), List.of());
    return excluded.isEmpty()
        ? Optional.empty()
        : Optional.of(new Condition(it.id(), null, null, List.copyOf(excluded), null));
  }

  private List<PreferenceTable.Entry> entries() {
    var entries = new ArrayList<PreferenceTable.Entry>();
    for (var preference : programme.preferences()) {
      var category = preference.category();
      var mechanism = mechanism("m-" + category);
      if (mechanism != Mechanism.NONE) {
        var points = number("p-" + category, preference.name());
        var from = number("a-" + category, preference.name());
        entries.add(new PreferenceTable.Entry(category, mechanism, points, null, null, from));
      }
      var relieved = typed.getFirst("r-" + category);
      if (relieved != null && !relieved.isEmpty()) {
        var factor = number("x-" + category, preference.name());
        entries.add(
            new PreferenceTable.Entry(category, Mechanism.RELIEF, null, relieved, factor, null));
      }
    }
    return entries;
  }

  private Mechanism mechanism(String field) {
    var word = typed.getFirst(field);
    return word == null || word.isEmpty() ? Mechanism.NONE : Mechanism.valueOf(word);
  }

  private @Nullable BigDecimal number(String field, String name) {
    var text = Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
      Refusal.of("standard.threshold-not-a-number", name).raise();
    }
    return new BigDecimal(text);
  }
}
