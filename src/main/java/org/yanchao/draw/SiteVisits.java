package org.yanchao.draw;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.candidacy.OnSite;
import org.yanchao.kernel.Refusal;
import org.yanchao.round.RoundView;

/** Which candidates still have to be visited by two before experts are drawn. */
@Component
class SiteVisits {

  private final CandidateRoll candidates;
  private final DrawTermsReader terms;
  private final OnSite onSite;

  SiteVisits(CandidateRoll candidates, DrawTermsReader terms, OnSite onSite) {
    this.candidates = candidates;
    this.terms = terms;
    this.onSite = onSite;
  }

  /** Where points are given on site, only a signed sheet of this round is a visit. */
  List<Candidate> missing(RoundView round) {
    if (!scored(round)) {
      return terms.of(round).onSite() ? candidates.unvisited(round) : List.of();
    }
    var signed = onSite.points(round.id()).keySet();
    return candidates.ofRound(round.id()).stream()
        .filter(Candidate::inReview)
        .filter(it -> !signed.contains(it.levelCase()))
        .toList();
  }

  boolean scored(RoundView round) {
    return terms.of(round).scoredOnSite();
  }

  Optional<Refusal> whyNotDraw(RoundView round) {
    var open = missing(round);
    return open.isEmpty()
        ? Optional.empty()
        : Refusal.because("draw.not-verified", open.size(), open.get(0).caseNo());
  }
}
