package org.yanchao.pack;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.yanchao.policy.PackWalk;
import org.yanchao.policy.PolicyDocument;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Sourced;
import org.yanchao.policy.Sourced.Source;

/** Whether every rule of a pack says where it comes from, and whether that place can carry it. */
final class SourceRules {

  private final Programme programme;
  private final Report report;

  SourceRules(Programme programme, Report report) {
    this.programme = programme;
    this.report = report;
  }

  /** Takes a problem: where, what, and the values of its text. */
  interface Report {
    void problem(String path, String code, Object... args);
  }

  void check(String path, Object value) {
    if (!(value instanceof Sourced rule)) {
      return;
    }
    var source = rule.source();
    if (source == null && rule.origin() == null) {
      report.problem(path, "no-clause");
    } else if (source != null && rule.origin() != null) {
      report.problem(path, "both");
    } else if (source != null) {
      cited(path, rule, source);
    }
  }

  private void cited(String path, Sourced rule, Source source) {
    var paper = paper(source.document());
    var clause =
        paper.stream()
            .flatMap(it -> it.clauses().stream())
            .filter(it -> it.id().equals(source.clause()))
            .findFirst();
    if (clause.isEmpty()) {
      report.problem(path + "/source", "unknown-clause", source.clause());
    } else if (clause.get().withoutNumbers() && hasNumber(rule)) {
      report.problem(path, "blank", source.clause());
    }
    if (paper.filter(it -> it.repealedBefore(programme.cycle().asOf().date())).isPresent()) {
      report.problem(path + "/source", "repealed", source.document());
    }
  }

  private Optional<PolicyDocument> paper(String id) {
    return programme.documents().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private static boolean hasNumber(Sourced rule) {
    var found = new AtomicBoolean();
    PackWalk.over(
        rule,
        (path, value) -> {
          if (value instanceof Number) {
            found.set(true);
          }
        });
    return found.get();
  }
}
