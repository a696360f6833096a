package org.yanchao.candidacy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.casework.GroundDecided;
import org.yanchao.kernel.Json;
import org.yanchao.kernel.Refusal;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;

/**
 * Keeps frozen grounds frozen: once fixed, only what was pending for want of a list can still be
 * decided, and only until the ranking is locked.
 */
@Component
class GroundWatch {

  private static final EnumSet<RoundStatus> UNRANKED =
      EnumSet.of(RoundStatus.FROZEN, RoundStatus.DRAWN, RoundStatus.REVIEWED);

  private final Candidates candidates;
  private final RoundDesk rounds;

  GroundWatch(Candidates candidates, RoundDesk rounds) {
    this.candidates = candidates;
    this.rounds = rounds;
  }

  @EventListener
  void on(GroundDecided event) {
    for (var candidate : candidates.findByLevelCase(event.caseId())) {
      if (candidate.groundsFrozen()) {
        candidate.freezeGrounds(Json.write(decided(candidate, event)));
        candidates.save(candidate);
      }
    }
  }

  private List<FrozenGround> decided(Candidate candidate, GroundDecided event) {
    var grounds = new ArrayList<>(candidate.view().grounds());
    var open = UNRANKED.contains(rounds.show(candidate.round()).status());
    for (var i = 0; i < grounds.size(); i++) {
      var ground = grounds.get(i);
      if (ground.claimId().equals(event.claimId())) {
        if (!open || ground.status() != FrozenGround.Status.PENDING) {
          Refusal.of("candidacy.grounds-frozen-already").raise();
        }
        var found = FrozenGround.Status.valueOf(event.status().name());
        grounds.set(
            i, new FrozenGround(ground.claimId(), ground.category(), ground.ground(), found));
      }
    }
    return grounds;
  }
}
