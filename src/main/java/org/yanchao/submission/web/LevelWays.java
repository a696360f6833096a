package org.yanchao.submission.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.LaterStep;

/** The way of one dossier over the levels. */
@Component
class LevelWays {

  private final CaseDesk cases;
  private final CaseSteps steps;
  private final Standings standings;

  LevelWays(CaseDesk cases, CaseSteps steps, Standings standings) {
    this.cases = cases;
    this.steps = steps;
    this.standings = standings;
  }

  /** The way at one level. */
  record Way(
      CaseSummary summary, Standing standing, List<CaseSteps.Step> steps, List<LaterStep> later) {}

  List<Way> of(Actor actor, List<CaseSummary> chain) {
    return chain.stream().map(it -> way(actor, it)).toList();
  }

  private Way way(Actor actor, CaseSummary it) {
    var own = steps.of(cases.show(actor, it.id()));
    var later = standings.later(it);
    var all = Stream.concat(own.stream(), later.stream().map(steps::of)).toList();
    return new Way(it, standings.of(it), all, later);
  }

  Standing standing(CaseSummary it) {
    return standings.of(it);
  }
}
