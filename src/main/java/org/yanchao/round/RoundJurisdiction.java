package org.yanchao.round;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.Jurisdiction;

/** A round belongs to the unit that runs it, and to nobody else. */
@Component
class RoundJurisdiction implements Jurisdiction {

  private final Rounds rounds;

  RoundJurisdiction(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> unitsOf(UUID subject) {
    return rounds.findById(subject).map(Round::authority).map(Set::of).orElse(Set.of());
  }
}
