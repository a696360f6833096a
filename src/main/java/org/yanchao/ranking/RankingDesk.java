package org.yanchao.ranking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;

/** Applies the priority rules to closed scores, shows the ranking, and locks it. */
@Service
@Transactional
public class RankingDesk {

  private final Rankings rankings;
  private final RoundDesk rounds;
  private final Assessments assessments;
  private final Stamp stamp;

  RankingDesk(Rankings rankings, RoundDesk rounds, Assessments assessments, Stamp stamp) {
    this.rankings = rankings;
    this.rounds = rounds;
    this.assessments = assessments;
    this.stamp = stamp;
  }

  /** Asks the priority rules for every ground of every candidate and makes the order. */
  public void applyPriorityRules(UUID round) {
    var view = rounds.lock(round);
    var rows = assessments.of(view).rows(false);
    var ranking = rankings.findByRoundId(round).orElseGet(() -> new Ranking(stamp.id(), round));
    ranking.order(rows);
    rankings.save(ranking);
    stamp.publish(
        new PriorityRulesApplied(round, rows.size(), Who.system("Task_ApplyPriorityRules")));
  }

  /** The ranking of a round of the actor's authority. */
  @Transactional(readOnly = true)
  public RankingView show(Actor actor, UUID round) {
    return view(rounds.show(actor, round), rankings.get(round));
  }

  /** The ranking, for other modules. */
  @Transactional(readOnly = true)
  public Optional<RankingView> find(UUID round) {
    return rankings.findByRoundId(round).map(it -> view(rounds.show(round), it));
  }

  /** Why the order cannot be locked now, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotLock(Actor officer, UUID round) {
    var view = rounds.show(officer, round);
    var ranking = rankings.findByRoundId(round);
    return officer
        .whyNot(Role.CASE_OFFICER, view.authority())
        .or(() -> ranking.isEmpty() ? Refusal.because("ranking.not-ranked") : Optional.empty())
        .or(() -> ranking.flatMap(Ranking::whyNotOpen))
        .or(() -> whyNotReviewed(view))
        .or(() -> openGrounds(view));
  }

  /** From now on the order is final; a tie at the line is left to the leaders. */
  public void lock(Actor officer, UUID round) {
    rounds.lock(round);
    whyNotLock(officer, round).ifPresent(Refusal::raise);
    var ranking = rankings.get(round);
    // A ground that was open, or a candidate who left since, may have changed the order.
    ranking.order(assessments.of(rounds.show(round)).rows(false));
    ranking.lock(stamp.now());
    rankings.save(ranking);
    var by = officer.as(Role.CASE_OFFICER);
    rounds.advance(round, RoundStatus.RANKED, by);
    stamp.publish(new RankingLocked(round, String.valueOf(ranking.hash()), by));
  }

  private static Optional<Refusal> whyNotReviewed(RoundView round) {
    return round.status() == RoundStatus.REVIEWED
        ? Optional.empty()
        : Refusal.because("ranking.review-not-closed");
  }

  private Optional<Refusal> openGrounds(RoundView round) {
    return assessments.of(round).openGroundsMatter()
        ? Refusal.because("ranking.ground-open")
        : Optional.empty();
  }

  private RankingView view(RoundView round, Ranking ranking) {
    var quota = Optional.ofNullable(round.quota()).orElse(0);
    var open = ranking.status() == RankingStatus.OPEN;
    var rows = open ? RankOrder.of(assessments.of(round).rows(false)) : ranking.rows();
    var line = RankOrder.Line.of(rows, quota);
    return new RankingView(
        round.id(),
        ranking.status(),
        ranking.hash(),
        ranking.lockedAt(),
        quota,
        assessments.minimum(round),
        rows,
        line.tied(),
        line.above(),
        open && assessments.of(round).openGroundsMatter());
  }

  /** Whether the order is open or still the one that was locked, for other modules. */
  @Transactional(readOnly = true)
  public boolean intact(UUID round) {
    return rankings.findByRoundId(round).map(Ranking::intact).orElse(true);
  }

  /** The cases of a round in their order, without scores. */
  @Transactional(readOnly = true)
  public List<UUID> order(UUID round) {
    return rankings.findByRoundId(round).stream()
        .flatMap(it -> it.rows().stream())
        .map(RankingRow::caseId)
        .toList();
  }
}
