package org.yanchao.submission.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.submission.CaseDesk;
import org.yanchao.submission.CaseSummary;

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
  record Way(CaseSummary summary, Standing standing, List<CaseSteps.Step> steps) {}

  List<Way> of(Actor actor, List<CaseSummary> chain) {
    return chain.stream()
        .map(it -> new Way(it, standings.of(it), steps.of(cases.show(actor, it.id()))))
        .toList();
  }

  Standing standing(CaseSummary it) {
    return standings.of(it);
  }
}
