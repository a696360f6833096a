package org.yanchao.panel;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundView;

/** Reads the terms of scoring from the pack its round is pinned to. */
@Component
class PanelTermsReader {

  /** Fewest sheets a mean may rest on (catalogue 3.8). */
  private static final int QUORUM = 3;

  private final Programmes programmes;

  PanelTermsReader(Programmes programmes) {
    this.programmes = programmes;
  }

  PanelTerms of(RoundView round) {
    var programme = programmes.pinned(round.packVersion());
    return new PanelTerms(
        new Tally(programme.aggregation().trimFrom(), QUORUM),
        programme.aggregation().divergenceLimit(),
        criteria(programme),
        programme.panel().followUp());
  }

  static List<CriterionView> criteria(Programme programme) {
    return programme.rubric().byExperts().stream()
        .map(line -> CriterionView.of(programme, line))
        .toList();
  }
}
