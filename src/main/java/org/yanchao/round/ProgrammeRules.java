package org.yanchao.round;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Programmes;

/** Reads what a round needs from the pack and the standards in force. */
@Component
class ProgrammeRules implements RoundRules {

  private final Programmes programmes;

  ProgrammeRules(Programmes programmes) {
    this.programmes = programmes;
  }

  @Override
  public Optional<Refusal> whyNotOpen(String authority, Cycle cycle) {
    return Refusal.because("round.standard-not-issued");
  }

  @Override
  public Pins pins(String authority, Cycle cycle) {
    throw new NotFound("standard");
  }

  @Override
  public int fewestSeats(String programme, Level level) {
    return programmes.get(programme).panel().seats().get(level);
  }
}
