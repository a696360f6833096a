package org.yanchao.draw;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.kernel.Refusal;
import org.yanchao.round.RoundView;

/** Which candidates still have to be visited by two before experts are drawn. */
@Component
class SiteVisits {

  private final CandidateRoll candidates;
  private final DrawTermsReader terms;

  SiteVisits(CandidateRoll candidates, DrawTermsReader terms) {
    this.candidates = candidates;
    this.terms = terms;
  }

  List<Candidate> missing(RoundView round) {
    return terms.of(round).onSite() ? candidates.unvisited(round) : List.of();
  }

  Optional<Refusal> whyNotDraw(RoundView round) {
    var open = missing(round);
    return open.isEmpty()
        ? Optional.empty()
        : Refusal.because("draw.not-verified", open.size(), open.get(0).caseNo());
  }
}
