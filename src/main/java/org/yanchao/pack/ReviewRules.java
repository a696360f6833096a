package org.yanchao.pack;

import java.util.List;
import java.util.Map;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.WorkingDays;
import org.yanchao.policy.AnonymousRules.Phase;
import org.yanchao.policy.Cycle;
import org.yanchao.policy.PanelRules;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programme.Verification;

/** Whether a review can be held as a pack describes it: who scores what, who may sit where. */
final class ReviewRules {

  private static final int TOGETHER = 2;

  private final Programme programme;
  private final SourceRules.Report report;

  ReviewRules(Programme programme, SourceRules.Report report) {
    this.programme = programme;
    this.report = report;
  }

  void checkOnSite() {
    var onSite = programme.rubric().onSite();
    if (onSite == null) {
      return;
    }
    for (var i = 0; i < onSite.criteria().size(); i++) {
      var id = onSite.criteria().get(i);
      if (programme.rubric().criterion(id).isEmpty()) {
        report.problem("/rubric/onSite/criteria/" + i, "no-criterion", id);
      }
    }
    if (programme.rubric().byExperts().isEmpty()) {
      report.problem("/rubric/onSite", "nothing-for-experts");
    }
    if (!visitedByTwo()) {
      report.problem("/rubric/onSite", "nobody-on-site");
    }
  }

  private boolean visitedByTwo() {
    var asked = programme.verification().get("REVIEW");
    return asked != null
        && asked.method() == Verification.Method.ON_SITE
        && asked.persons() >= TOGETHER;
  }

  void checkAnonymous() {
    var anonymous = programme.panel().anonymous();
    anonymous.phases().keySet().forEach(this::checkAnonymous);
    for (var i = 0; i < anonymous.evidence().size(); i++) {
      var kind = anonymous.evidence().get(i);
      if (programme.evidence(kind).isEmpty()) {
        report.problem("/panel/anonymous/evidence/" + i, "no-evidence-kind", kind);
      }
    }
  }

  private void checkAnonymous(Level level) {
    var path = "/panel/anonymous/phases/" + level;
    var anonymous = programme.panel().anonymous();
    if (anonymous.in(level, Phase.ON_SITE)) {
      report.problem(path, "no-visit-without-name");
    }
    if (anonymous.in(level, Phase.MEETING) && !anonymous.in(level, Phase.WRITTEN)) {
      report.problem(path, "names-already-known");
    }
  }

  void checkStrata() {
    programme.panel().strata().forEach(this::checkStrata);
  }

  private void checkStrata(Level level, List<PanelRules.Stratum> strata) {
    Map<Level, Integer> seats = programme.panel().seats();
    var kept = strata.stream().mapToInt(PanelRules.Stratum::seats).sum();
    if (kept > seats.get(level)) {
      report.problem(
          "/panel/strata/" + level,
          "seats-kept",
          String.valueOf(kept),
          String.valueOf(seats.get(level)));
    }
  }

  /** Half of an even panel could stand against the other half. */
  void checkSeats() {
    programme.panel().seats().entrySet().stream()
        .filter(it -> it.getValue() % 2 == 0)
        .forEach(
            it ->
                report.problem(
                    "/panel/seats/" + it.getKey(), "seats-even", String.valueOf(it.getValue())));
  }

  /** Every number of sheets has its way to a score, and only one. */
  void checkMean() {
    var rule = programme.aggregation();
    if (rule.plainUpTo() != rule.trimFrom() - 1) {
      report.problem(
          "/aggregation/plainUpTo",
          "mean-gap",
          String.valueOf(rule.plainUpTo()),
          String.valueOf(rule.trimFrom()));
    }
  }

  /** A reminder on the day somebody sits down, or before, reminds of nothing. */
  void checkReminder() {
    var followUp = programme.panel().followUp();
    var shortest = Math.min(followUp.successorDays(), followUp.lateDrawDays());
    if (followUp.remindBefore() >= shortest) {
      reminder("reminder-before-seat", followUp.remindBefore(), shortest);
    }
    programme.cycle().scoring().forEach((level, span) -> checkReminder(span));
  }

  /** By the plain week: holidays are not known for every year a pack may be written for. */
  private void checkReminder(Cycle.Span span) {
    var days = programme.panel().followUp().remindBefore();
    if (new WorkingDays(Map.of()).minus(span.to(), days).isBefore(span.from())) {
      reminder("reminder-before-scoring", days, span.from());
    }
  }

  private void reminder(String code, int days, Object other) {
    report.problem(
        "/panel/followUp/remindBefore", code, String.valueOf(days), String.valueOf(other));
  }
}
