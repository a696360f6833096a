package org.yanchao.candidacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.cultivation.PoolEntryView;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Invariant;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Every candidate was in the pool on the day the list was frozen. */
@Component
class PooledCandidates implements Invariant {

  private final RoundDesk rounds;
  private final Candidates candidates;
  private final PoolDesk pools;

  PooledCandidates(RoundDesk rounds, Candidates candidates, PoolDesk pools) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.pools = pools;
  }

  @Override
  public String name() {
    return "2-candidates-were-pooled";
  }

  @Override
  public List<String> violations() {
    var found = new ArrayList<String>();
    for (var round : rounds.list(Actor.system("invariants"))) {
      found.addAll(violations(round));
    }
    return found;
  }

  private List<String> violations(RoundView round) {
    var frozen = candidates.findByRoundOrderByNo(round.id());
    if (frozen.isEmpty()) {
      return List.of();
    }
    var day = BusinessClock.dayOf(frozen.get(0).view().frozenAt());
    var pooled =
        pools.inPool(round.authority(), round.level(), day).stream()
            .map(PoolEntryView::projectId)
            .collect(Collectors.toSet());
    return frozen.stream()
        .map(Candidate::view)
        .filter(candidate -> !pooled.contains(candidate.projectId()))
        .map(CandidateView::caseNo)
        .toList();
  }
}
