package org.yanchao.round;

import java.util.Optional;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/** What a round asks of the programme and its standards. */
interface RoundRules {

  /** Why the authority may not open this round now, empty when it may. */
  Optional<Refusal> whyNotOpen(String authority, Cycle cycle);

  /** The rules in force at this moment. */
  Pins pins(String authority, Cycle cycle);

  /** The smallest number of experts the pack allows at a level. */
  int fewestSeats(String pin, Level level);
}
