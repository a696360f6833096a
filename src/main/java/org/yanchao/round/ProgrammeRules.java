package org.yanchao.round;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.PaperKind;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.SampleRules;
import org.yanchao.policy.StandardKind;
import org.yanchao.policy.Territory;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;
import org.yanchao.standard.StandardView;

/** Reads what a round needs from the pack and the standards in force. */
@Component
class ProgrammeRules implements RoundRules {

  private final Programmes programmes;
  private final StandardDesk standards;
  private final BusinessClock clock;
  private final Territory territory;
  private final SampleRules samples;

  ProgrammeRules(
      Programmes programmes,
      StandardDesk standards,
      BusinessClock clock,
      Territory territory,
      SampleRules samples) {
    this.territory = territory;
    this.programmes = programmes;
    this.standards = standards;
    this.clock = clock;
    this.samples = samples;
  }

  @Override
  public Optional<Refusal> whyNotOpen(String authority, Cycle cycle) {
    return territory
        .whyNot(cycle.programme(), authority)
        .or(() -> whyNot(authority, cycle, StandardKind.BASE))
        .or(() -> whyNot(authority, cycle, StandardKind.POOL))
        .or(() -> samples.whyNotOpen(cycle.programme()));
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

  @Override
  public Optional<Refusal> whyNotIssue(String pin, PaperKind paper) {
    return samples.whyNotIssue(pin, paper);
  }

  @Override
  public boolean issue(String pin, PaperKind paper) {
    return samples.issue(pin, paper);
  }

  /** Issued and sent; the province's acknowledgement never holds a round up. */
  private Optional<Refusal> whyNot(String authority, Cycle cycle, StandardKind kind) {
    var standard = inForce(authority, cycle, kind);
    if (standard.isEmpty()) {
      return Refusal.because("round.standard-not-issued");
    }
    return standard.get().filed() ? Optional.empty() : Refusal.because("round.standard-not-sent");
  }

  private UUID standard(String authority, Cycle cycle, StandardKind kind) {
    return inForce(authority, cycle, kind).orElseThrow().id();
  }

  private Optional<StandardView> inForce(String authority, Cycle cycle, StandardKind kind) {
    var key = new StandardKey(cycle.programme(), cycle.level(), kind);
    return standards.inForce(key, authority, clock.instant());
  }
}
