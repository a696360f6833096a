package org.yanchao.rehearsal;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.desk.DueWork;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Refusal;

/**
 * Moves the business clock forward, never in one jump: from one due piece of work to the next, each
 * run before going on. Never backwards.
 */
@Component
@Profile({"demo", "rehearsal"})
public class FastForward {

  /** What else happens on a date, such as the acts of a story. */
  public interface Acts {

    /** When the next act is due, empty when there is none. */
    Optional<Instant> nextAt();

    /** Plays what is due now. */
    void playDue();
  }

  private final BusinessClock clock;
  private final DueWork work;
  private final ReentrantLock moving = new ReentrantLock();

  FastForward(BusinessClock clock, DueWork work) {
    this.clock = clock;
    this.work = work;
  }

  /** Goes to the instant, running everything due on the way. */
  public void to(Instant target, Acts acts) {
    if (target.isBefore(clock.instant())) {
      Refusal.of("rehearsal.clock-backwards").raise();
    }
    if (!moving.tryLock()) {
      Refusal.of("rehearsal.clock-moving").raise();
    }
    work.pause();
    clock.standStill();
    work.followClock();
    try {
      walk(target, acts);
    } finally {
      clock.goOn();
      work.followClock();
      work.resume();
      moving.unlock();
    }
  }

  private void walk(Instant target, Acts acts) {
    settle(acts);
    for (var next = next(acts, target); next.isPresent(); next = next(acts, target)) {
      if (next.get().isAfter(clock.instant())) {
        clock.moveTo(next.get());
        work.followClock();
      }
      settle(acts);
    }
    clock.moveTo(target);
    work.followClock();
  }

  private void settle(Acts acts) {
    work.runDue();
    acts.playDue();
    work.runDue();
  }

  private Optional<Instant> next(Acts acts, Instant target) {
    return Stream.of(work.nextDue(), acts.nextAt())
        .flatMap(Optional::stream)
        .filter(it -> !it.isAfter(target))
        .min(Instant::compareTo);
  }
}
