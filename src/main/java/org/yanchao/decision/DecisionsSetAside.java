package org.yanchao.decision;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.ranking.RankingUnlocked;

/** A decision on an order that was opened again binds nobody. */
@Component
class DecisionsSetAside {

  private final Decisions decisions;

  DecisionsSetAside(Decisions decisions) {
    this.decisions = decisions;
  }

  @EventListener
  void on(RankingUnlocked event) {
    for (var decision : decisions.findByRoundIdOrderByNo(event.roundId())) {
      decision.setAside();
      decisions.save(decision);
    }
  }
}
