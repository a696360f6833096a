package org.yanchao.rehearsal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;

/** What people do on a date of a generated cycle, in order of date and entry. */
@Component
@Profile({"demo", "rehearsal"})
class Agenda implements FastForward.Acts {

  private record Entry(Instant at, long no, Runnable act) {}

  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::no));
  private final BusinessClock clock;
  private long count;

  Agenda(BusinessClock clock) {
    this.clock = clock;
  }

  void at(Instant when, Runnable act) {
    entries.add(new Entry(when, count++, act));
  }

  @Override
  public Optional<Instant> nextAt() {
    return Optional.ofNullable(entries.peek()).map(Entry::at);
  }

  /** One at a time: what an act sets off is settled before the next. */
  @Override
  public void playDue() {
    var next = entries.peek();
    if (next != null && !next.at().isAfter(clock.instant())) {
      entries.remove();
      next.act().run();
    }
  }
}
