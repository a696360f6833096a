package org.yanchao.panel;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.policy.AnonymousRules;
import org.yanchao.policy.AnonymousRules.Phase;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Covers the names of a batch from its experts as long as the pack of its round asks for it. */
@Component
@NamedInterface("desks")
public class Curtain {

  private final ReviewBatches batches;
  private final RoundDesk rounds;
  private final Programmes programmes;

  Curtain(ReviewBatches batches, RoundDesk rounds, Programmes programmes) {
    this.batches = batches;
    this.rounds = rounds;
    this.programmes = programmes;
  }

  /** Whether it is down just now: while sheets are written, while the panel meets, or neither. */
  public boolean down(RoundView round, BatchStatus status) {
    var rules = rules(round);
    return switch (status) {
      case DRAWN, SCORING -> rules.in(round.level(), Phase.WRITTEN);
      case AGGREGATED -> rules.in(round.level(), Phase.MEETING);
      case CLOSED -> false;
    };
  }

  /** The same, asked by the batch alone. */
  public boolean down(UUID batch) {
    var found = batches.get(batch);
    return down(rounds.show(found.round()), found.status());
  }

  /** What the pack says of it. */
  public AnonymousRules rules(RoundView round) {
    return programmes.pinned(round.packVersion()).panel().anonymous();
  }
}
