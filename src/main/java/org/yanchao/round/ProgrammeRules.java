package org.yanchao.round;

import java.util.Optional;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.SampleRules;
import org.yanchao.policy.StandardDesk;
import org.yanchao.policy.StandardKey;
import org.yanchao.policy.StandardKind;
import org.yanchao.policy.StandardView;
import org.yanchao.policy.Territory;

/** Reads what a round needs from the pack and the standards in force. */
@Component
class ProgrammeRules implements RoundRules {

  private final Programmes programmes;
  private final StandardDesk standards;
  private final BusinessClock clock;
  private final Territory territory;
  private final boolean production;

  ProgrammeRules(
      Programmes programmes,
      StandardDesk standards,
      BusinessClock clock,
      Territory territory,
      Environment profiles) {
    this.territory = territory;
    this.programmes = programmes;
    this.standards = standards;
    this.clock = clock;
    this.production = !profiles.acceptsProfiles(Profiles.of("demo | rehearsal | test"));
  }

  @Override
  public Optional<Refusal> whyNotOpen(String authority, Cycle cycle) {
    return territory
        .whyNot(cycle.programme(), authority)
        .or(() -> whyNot(authority, cycle, StandardKind.BASE))
        .or(() -> whyNot(authority, cycle, StandardKind.POOL))
        .or(() -> stillSamples(cycle.programme()));
  }

  @Override
  public Pins pins(String authority, Cycle cycle) {
    return new Pins(
        programmes.newest(cycle.programme()).pin(),
        standard(authority, cycle, StandardKind.BASE),
        standard(authority, cycle, StandardKind.POOL));
  }

  @Override
  public int fewestSeats(String pin, Level level) {
    return programmes.pinned(pin).panel().seats().get(level);
  }

  /** Issued and sent; the province's acknowledgement never holds a round up. */
  private Optional<Refusal> whyNot(String authority, Cycle cycle, StandardKind kind) {
    var standard = inForce(authority, cycle, kind);
    if (standard.isEmpty()) {
      return Refusal.because("round.standard-not-issued");
    }
    return standard.get().filed() ? Optional.empty() : Refusal.because("round.standard-not-sent");
  }

  /** In production nobody is judged by a value that no paper decides. */
  private Optional<Refusal> stillSamples(String programme) {
    return production ? SampleRules.whyNotAct(programmes.newest(programme)) : Optional.empty();
  }

  private UUID standard(String authority, Cycle cycle, StandardKind kind) {
    return inForce(authority, cycle, kind).orElseThrow().id();
  }

  private Optional<StandardView> inForce(String authority, Cycle cycle, StandardKind kind) {
    var key = new StandardKey(cycle.programme(), cycle.level(), kind);
    return standards.inForce(key, authority, clock.instant());
  }
}
