package org.yanchao.guide.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.policy.Clause;
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

  /** The rules of all programmes that cite each clause, by the clause's id. */
  Map<String, Set<Use>> uses() {
    var uses = new LinkedHashMap<String, Set<Use>>();
    for (var programme : programmes.all()) {
      for (var rule : Programmes.rules(programme)) {
        if (rule.clause() != null) {
          uses.computeIfAbsent(rule.clause(), it -> new LinkedHashSet<>()).add(use(rule));
        }
      }
    }
    return uses;
  }

  /** The clauses of each paper that some rule cites, by the paper's id. */
  Map<String, Set<String>> used() {
    var cited = uses().keySet();
    var used = new LinkedHashMap<String, Set<String>>();
    for (var paper : programmes.papers()) {
      var ids = new LinkedHashSet<String>();
      paper.clauses().stream().map(Clause::id).filter(cited::contains).forEach(ids::add);
      used.put(paper.id(), ids);
    }
    return used;
  }

  /** The rules that cite no clause. */
  Set<Use> samples(Programme programme) {
    var samples = new LinkedHashSet<Use>();
    Programmes.rules(programme).stream().filter(Rule::sample).forEach(it -> samples.add(use(it)));
    return samples;
  }

  private static Use use(Rule rule) {
    var dated = List.of("cycle", "terms").contains(rule.section());
    return new Use(rule.section(), rule.name(), dated ? rule.section() + "." + rule.key() : null);
  }
}
