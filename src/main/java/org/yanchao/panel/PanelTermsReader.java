package org.yanchao.panel;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.WorkingDays;
import org.yanchao.policy.PanelRules;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Rubric;
import org.yanchao.round.RoundView;

/** Reads the terms of a panel from the pack its round is pinned to. */
@Component
class PanelTermsReader {

  /** Fewest sheets a mean may rest on (catalogue 3.8). */
  private static final int QUORUM = 3;

  private final Programmes programmes;
  private final WorkingDays workingDays;
  private final BusinessClock clock;

  PanelTermsReader(Programmes programmes, WorkingDays workingDays, BusinessClock clock) {
    this.programmes = programmes;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  PanelTerms of(RoundView round) {
    var programme = programmes.pinned(round.packVersion());
    var panel = programme.panel();
    return new PanelTerms(
        panel.alternates(),
        panel.perEmployer().get(round.level()),
        strata(panel, round.level()),
        panel.batchLimit(),
        onSite(programme),
        programme.recusal().yearsBack(),
        programme.recusal().organiserWords(),
        panel.load(),
        new Tally(programme.aggregation().trimFrom(), QUORUM),
        programme.aggregation().divergenceLimit(),
        criteria(programme),
        reviewDueOn(programme, round.level()),
        panel.followUp());
  }

  private static List<Stratum> strata(PanelRules panel, Level level) {
    return panel.strata().getOrDefault(level, List.of()).stream()
        .map(it -> new Stratum(Stratum.Kind.valueOf(it.by().name()), it.value(), it.seats()))
        .toList();
  }

  private static boolean onSite(Programme programme) {
    var visit = programme.verification().get("REVIEW");
    return visit != null && visit.method() == Programme.Verification.Method.ON_SITE;
  }

  static List<CriterionView> criteria(Programme programme) {
    return programme.rubric().criteria().stream().map(line -> criterion(programme, line)).toList();
  }

  private static CriterionView criterion(Programme programme, Rubric.Criterion line) {
    var anchors = line.anchors();
    return new CriterionView(
        line.id(),
        line.name(),
        line.points(),
        line.guide(),
        anchors == null ? List.of() : anchors,
        programme.cite(line.source()));
  }

  private LocalDate reviewDueOn(Programme programme, Level level) {
    var planned = programme.cycle().scoring().get(level).to();
    return planned.isAfter(clock.today())
        ? planned
        : workingDays.plus(clock.today(), programme.panel().followUp().lateDrawDays());
  }
}
