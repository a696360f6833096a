package org.yanchao.draw;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.WorkingDays;
import org.yanchao.policy.PanelRules;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.Stratum;

/** Reads the terms of a draw from the pack its round is pinned to. */
@Component
public class DrawTermsReader {

  private final Programmes programmes;
  private final WorkingDays workingDays;
  private final BusinessClock clock;
  private final EnoughSheets sheets;

  DrawTermsReader(
      Programmes programmes, WorkingDays workingDays, BusinessClock clock, EnoughSheets sheets) {
    this.sheets = sheets;
    this.programmes = programmes;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  public DrawTerms of(RoundView round) {
    var programme = programmes.pinned(round.packVersion());
    var panel = programme.panel();
    return new DrawTerms(
        panel.alternates(),
        panel.perEmployer().get(round.level()),
        strata(panel, round.level()),
        panel.batchLimit(),
        onSite(programme),
        !programme.rubric().bySite().isEmpty(),
        programme.recusal().yearsBack(),
        programme.recusal().organiserWords(),
        programme.recusal().townshipWords(),
        programme.recusal().scope(),
        count -> sheets.whyNotScore(round, count).isEmpty(),
        panel.load(),
        reviewDueOn(programme, round.level()));
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

  private LocalDate reviewDueOn(Programme programme, Level level) {
    var planned = programme.cycle().scoring().get(level).to();
    return planned.isAfter(clock.today())
        ? planned
        : workingDays.plus(clock.today(), programme.panel().followUp().lateDrawDays());
  }
}
