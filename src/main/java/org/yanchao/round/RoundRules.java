package org.yanchao.round;

import java.util.Optional;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.PaperKind;

/** What a round asks of the programme and its standards. */
interface RoundRules {

  /** Why the authority may not open this round now, empty when it may. */
  Optional<Refusal> whyNotOpen(String authority, Cycle cycle);

  /** The rules in force at this moment. */
  Pins pins(String authority, Cycle cycle);

  /** The smallest number of experts the pack allows at a level. */
  int fewestSeats(String pin, Level level);

  /** Why a paper of a round pinned to this version is not issued, empty when it may be. */
  Optional<Refusal> whyNotIssue(String pin, PaperKind paper);

  /** Refuses the paper, else says whether it has to be marked as a sample. */
  boolean issue(String pin, PaperKind paper);
}
