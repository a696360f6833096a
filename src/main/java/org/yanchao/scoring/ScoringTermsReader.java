package org.yanchao.scoring;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.draw.EnoughSheets;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundView;

/** Reads the terms of scoring from the pack its round is pinned to. */
@Component
@NamedInterface("desks")
public class ScoringTermsReader implements EnoughSheets {

  /** Fewest sheets a mean may rest on (catalogue 3.8). */
  private static final int QUORUM = 3;

  private final Programmes programmes;

  ScoringTermsReader(Programmes programmes) {
    this.programmes = programmes;
  }

  public ScoringTerms of(RoundView round) {
    var programme = programmes.pinned(round.packVersion());
    return new ScoringTerms(
        new Tally(programme.aggregation().trimFrom(), QUORUM),
        programme.aggregation().divergenceLimit(),
        criteria(programme));
  }

  @Override
  public Optional<Refusal> whyNotScore(RoundView round, int sheets) {
    return of(round).tally().whyNotScore(sheets);
  }

  static List<CriterionView> criteria(Programme programme) {
    return programme.rubric().byExperts().stream()
        .map(line -> CriterionView.of(programme, line))
        .toList();
  }
}
