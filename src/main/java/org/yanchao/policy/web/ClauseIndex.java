package org.yanchao.policy.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Programmes.Rule;

/** Which rule rests on which clause, and which on none. */
@Component
class ClauseIndex {

  private final Programmes programmes;

  ClauseIndex(Programmes programmes) {
    this.programmes = programmes;
  }

  /** A rule as readers know it: its section, and its own name or the key of its date. */
  record Use(String section, @Nullable String name, @Nullable String date) {}

  /** The rules that cite each clause, by the clause's id. */
  Map<String, Set<Use>> uses(Programme programme) {
    var uses = new LinkedHashMap<String, Set<Use>>();
    for (var rule : programmes.rules(programme.id())) {
      if (rule.clause() != null) {
        uses.computeIfAbsent(rule.clause(), it -> new LinkedHashSet<>()).add(use(rule));
      }
    }
    return uses;
  }

  /** The rules that cite no clause. */
  Set<Use> samples(Programme programme) {
    var samples = new LinkedHashSet<Use>();
    programmes.rules(programme.id()).stream()
        .filter(Rule::sample)
        .forEach(it -> samples.add(use(it)));
    return samples;
  }

  private static Use use(Rule rule) {
    var dated = List.of("cycle", "terms").contains(rule.section());
    return new Use(rule.section(), rule.name(), dated ? rule.section() + "." + rule.key() : null);
  }
}
