package org.yanchao.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Invariant;
import org.yanchao.policy.Programmes;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingRow;
import org.yanchao.ranking.RankingStatus;
import org.yanchao.ranking.RankingView;
import org.yanchao.review.CandidateScore;
import org.yanchao.review.ReviewDesk;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;
import org.yanchao.scoring.Tally;

/**
 * Invariant 7: a ranking rests on one official score per candidate, rounded half up to two decimals
 * before anything is ranked; a tie at the line is settled by a recorded decision.
 */
@Component
class OneOfficialScore implements Invariant {

  private final RoundDesk rounds;
  private final RankingDesk rankings;
  private final ReviewDesk reviews;
  private final DecisionItems decided;
  private final Programmes programmes;

  OneOfficialScore(
      RoundDesk rounds,
      RankingDesk rankings,
      ReviewDesk reviews,
      DecisionItems decided,
      Programmes programmes) {
    this.rounds = rounds;
    this.rankings = rankings;
    this.reviews = reviews;
    this.decided = decided;
    this.programmes = programmes;
  }

  @Override
  public String name() {
    return "7-one-official-score";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> violations() {
    var found = new ArrayList<String>();
    for (var round : rounds.list(Actor.system("invariants"))) {
      rankings
          .find(round.id())
          .filter(it -> it.status() == RankingStatus.LOCKED)
          .ifPresent(it -> violations(round, it).forEach(found::add));
    }
    return found;
  }

  private Stream<String> violations(RoundView round, RankingView ranking) {
    var scores = reviews.scores(round.id());
    var tally = new Tally(programmes.pinned(round.packVersion()).aggregation().trimFrom(), 1);
    var wrong =
        ranking.rows().stream()
            .filter(it -> !rests(it, score(scores, it), tally))
            .map(it -> round.number() + ": score of place " + it.rank());
    var unsettled =
        decided.ofRound(round.id()).stream()
            .map(DecisionItem::view)
            .filter(it -> ranking.tiedAtLine().contains(it.caseId()) && it.reason().isBlank())
            .map(it -> round.number() + ": tie at place " + it.rank());
    return Stream.concat(wrong, unsettled);
  }

  private static Optional<CandidateScore> score(List<CandidateScore> scores, RankingRow row) {
    return scores.stream().filter(it -> it.candidateId().equals(row.candidateId())).findFirst();
  }

  private static boolean rests(RankingRow row, Optional<CandidateScore> official, Tally tally) {
    return official
            .filter(it -> same(it.score(), row.score()))
            .filter(it -> same(tally.score(it.sheets()), it.score()))
            .isPresent()
        && same(row.score().add(row.preference()), row.total())
        && row.total().stripTrailingZeros().scale() <= Tally.SCALE;
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}
