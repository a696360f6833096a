package org.yanchao.pack;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.FundRule;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Sourced.Source;

/**
 * What a paper puts first when money is given out says nothing about who is named: no preference
 * and no criterion of the review may rest on such a clause (JL-44).
 */
final class FundsApart {

  private final Programme programme;
  private final SourceRules.Report report;

  FundsApart(Programme programme, SourceRules.Report report) {
    this.programme = programme;
    this.report = report;
  }

  void check() {
    var money = clauses();
    var preferences = programme.preferences();
    for (var i = 0; i < preferences.size(); i++) {
      apart("/preferences/" + i, preferences.get(i).source(), money);
    }
    var criteria = programme.rubric().criteria();
    for (var i = 0; i < criteria.size(); i++) {
      apart("/rubric/criteria/" + i, criteria.get(i).source(), money);
    }
  }

  private Set<Source> clauses() {
    return programme.funds().stream()
        .filter(it -> it.kind() == FundRule.Kind.PRIORITY)
        .map(FundRule::source)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private void apart(String path, @Nullable Source source, Set<Source> money) {
    if (source != null && money.contains(source)) {
      report.problem(path, "funds", source.clause());
    }
  }
}
