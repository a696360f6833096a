package org.yanchao.replay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingStatus;
import org.yanchao.ranking.RankingView;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Recomputes finished rounds, and tries other rules on a copy of one; reads only. */
@Service
@Transactional(readOnly = true)
public class ReplayDesk {

  private final RoundDesk rounds;
  private final RankingDesk rankings;
  private final RoundRecords records;
  private final Newcomers newcomers;

  ReplayDesk(RoundDesk rounds, RankingDesk rankings, RoundRecords records, Newcomers newcomers) {
    this.rounds = rounds;
    this.rankings = rankings;
    this.records = records;
    this.newcomers = newcomers;
  }

  /** Why a round cannot be recomputed yet, empty when its order is locked. */
  public Optional<Refusal> whyNotReplay(Actor actor, UUID round) {
    return locked(rounds.show(actor, round)).isPresent()
        ? Optional.empty()
        : Refusal.because("replay.replay-not-locked");
  }

  /** Recomputes one round of the actor's authority. */
  public ReplayReport replay(Actor actor, UUID round) {
    whyNotReplay(actor, round).ifPresent(Refusal::raise);
    return report(rounds.show(actor, round));
  }

  /** Recomputes every round whose order is locked, for the command. */
  public List<ReplayReport> replayAll(Actor system) {
    return rounds.list(system).stream()
        .filter(it -> locked(it).isPresent())
        .map(this::report)
        .toList();
  }

  /** The rules of a round, to be changed on paper. */
  public WhatIfRules rules(Actor actor, UUID round) {
    whyNotReplay(actor, round).ifPresent(Refusal::raise);
    var it = rounds.show(actor, round);
    return WhatIfRules.of(records.of(it, order(it)));
  }

  /** Who would gain or lose under other rules; the round itself stays as it is. */
  public WhatIfView whatIf(Actor actor, UUID round, WhatIfRules changed) {
    whyNotReplay(actor, round).ifPresent(Refusal::raise);
    var it = rounds.show(actor, round);
    var record = records.of(it, order(it));
    return new WhatIf(record).under(changed, newcomers.of(it, record, changed));
  }

  private ReplayReport report(RoundView round) {
    var ranking = order(round);
    var result = Replay.of(records.of(round, ranking));
    return new ReplayReport(
        round.id(),
        round.number(),
        round.quota() == null ? 0 : round.quota(),
        ranking.hash(),
        result.rows(),
        result.differences());
  }

  private RankingView order(RoundView round) {
    return locked(round).orElseThrow(() -> new NotFound("ranking"));
  }

  private Optional<RankingView> locked(RoundView round) {
    return rankings.find(round.id()).filter(it -> it.status() == RankingStatus.LOCKED);
  }
}
