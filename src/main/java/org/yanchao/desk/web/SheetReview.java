package org.yanchao.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.candidacy.NotCandidateView;
import org.yanchao.candidacy.OnSite;
import org.yanchao.candidacy.SiteFinding;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.LaterStep;
import org.yanchao.casework.LaterSteps;
import org.yanchao.kernel.Refusal;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingView;
import org.yanchao.policy.Finding;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingStatus;
import org.yanchao.ranking.RankingView;

/** What this year's review and the naming came to for one case. */
@Component
class SheetReview {

  private final CandidateDesk candidates;
  private final OnSite onSite;
  private final RankingDesk rankings;
  private final NamingDesk namings;
  private final List<LaterSteps> later;
  private final SheetRules rules;

  /** Who took part, and what was scored at their bases. */
  @Component
  record Judged(CandidateDesk candidates, OnSite onSite) {}

  SheetReview(
      Judged judged,
      RankingDesk rankings,
      NamingDesk namings,
      List<LaterSteps> later,
      SheetRules rules) {
    this.candidates = judged.candidates();
    this.onSite = judged.onSite();
    this.rankings = rankings;
    this.namings = namings;
    this.later = later;
    this.rules = rules;
  }

  String honour(String pin) {
    return rules.honour(pin);
  }

  Optional<Refusal> whyNotIssue(DecisionSheet sheet) {
    return rules.whyNotIssue(sheet);
  }

  Optional<NamingView> naming(UUID caseId) {
    return namings.ofCase(caseId);
  }

  /** What the base standard said when the candidates were frozen, whichever way it went. */
  List<Finding> conditions(UUID caseId) {
    return candidates
        .candidacy(caseId)
        .map(CandidateView::findings)
        .or(() -> candidates.kept(caseId).map(NotCandidateView::findings))
        .orElse(List.of());
  }

  /** How the case stands, with what came after the pool. */
  SheetResult result(CaseSummary it) {
    var steps =
        later.stream().flatMap(one -> one.of(it.id()).stream()).map(LaterStep::key).toList();
    return SheetResult.of(it.status(), naming(it.id()).isPresent(), steps);
  }

  /** The round's own unit knows the score once the order is locked, everybody else at the end. */
  Optional<DecisionSheet.Review> review(Actor actor, CaseSummary it, SheetResult result) {
    var ended = result.reviewEnded();
    var own = !ended && it.authority().equals(actor.authority());
    return ended || own
        ? candidates.candidacy(it.id()).flatMap(candidate -> review(candidate.roundId(), it))
        : Optional.empty();
  }

  private Optional<DecisionSheet.Review> review(UUID round, CaseSummary of) {
    return rankings
        .find(round)
        .filter(it -> it.status() == RankingStatus.LOCKED)
        .flatMap(it -> review(it, of));
  }

  private Optional<DecisionSheet.Review> review(RankingView ranking, CaseSummary of) {
    var sample = rules.marksScore(of.packVersion());
    var seen = onSite.of(ranking.roundId(), of.id()).map(SiteFinding::total).orElse(null);
    return ranking.rows().stream()
        .filter(it -> it.caseId().equals(of.id()))
        .findFirst()
        .map(
            it ->
                new DecisionSheet.Review(
                    it.score(),
                    seen,
                    it.preference(),
                    it.total(),
                    it.rank(),
                    ranking.rows().size(),
                    ranking.quota(),
                    it.effects(),
                    sample));
  }
}
