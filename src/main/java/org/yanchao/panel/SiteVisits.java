package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;
import org.yanchao.round.RoundView;

/** Which candidates still have to be visited by two before experts are drawn. */
@Component
class SiteVisits {

  private final Candidates candidates;
  private final Eligibility eligibility;
  private final PanelTermsReader terms;

  SiteVisits(Candidates candidates, Eligibility eligibility, PanelTermsReader terms) {
    this.candidates = candidates;
    this.eligibility = eligibility;
    this.terms = terms;
  }

  List<Candidate> missing(RoundView round) {
    if (!terms.of(round).onSite()) {
      return List.of();
    }
    return candidates.findByRoundOrderByNo(round.id()).stream()
        .filter(Candidate::inReview)
        .filter(candidate -> !eligibility.visited(candidate.levelCase()))
        .toList();
  }

  Optional<Refusal> whyNotDraw(RoundView round) {
    var open = missing(round);
    return open.isEmpty()
        ? Optional.empty()
        : Refusal.because("panel.not-verified", open.size(), open.get(0).caseNo());
  }
}
