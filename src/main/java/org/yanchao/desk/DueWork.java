package org.yanchao.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * Work that a date makes due: timers and what follows them. Demo and rehearsal drive it step by
 * step; in production it runs by itself.
 */
public interface DueWork {

  /** When the next piece becomes due, at or before now if something is due already. */
  Optional<Instant> nextDue();

  /**
   * Runs what is due, one by one in order of due date, business key and creation, until nothing is.
   *
   * @return how many pieces ran
   */
  int runDue();

  /** Stops running by itself until {@link #resume}. */
  void pause();

  void resume();

  /** Takes over the business clock's distance from machine time. */
  void followClock();
}
