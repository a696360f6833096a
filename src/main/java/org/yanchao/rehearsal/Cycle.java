package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.BusinessClock;

/**
 * A whole generated cycle: applications come in, offices work every working day, and only the clock
 * moves it on, until the cycle has closed and no case is live.
 */
@Component
@Profile({"demo", "rehearsal"})
class Cycle {

  /** Days before standards have to be filed on which a rehearsal opens. */
  private static final int DAYS_BEFORE = 10;

  /** A cycle that is not over by then never ends. */
  private static final int MORE_DAYS = 120;

  private final Beginning beginning;
  private final FastForward clock;
  private final WorkDay workDay;
  private final Entries entries;
  private final CaseDesk cases;
  private final Season season;

  Cycle(Beginning beginning, FastForward clock, WorkDay workDay, Entries entries, CaseDesk cases) {
    this.season = beginning.season();
    this.beginning = beginning;
    this.clock = clock;
    this.workDay = workDay;
    this.entries = entries;
    this.cases = cases;
  }

  /** Runs it; the same seed and count give the same cycle on a fresh database. */
  void run(int applications, long seed, Consumer<LocalDate> progress) {
    var first = season.cycle().standardsFiledBy().date().minusDays(DAYS_BEFORE);
    beginning.at(first, seed);
    entries.plan(applications, season);
    var closing = season.cycle().closing().date();
    for (var day = first; !day.isAfter(closing) || !over(closing, day); ) {
      clock.to(BusinessClock.endOf(day), workDay.plan(day));
      progress.accept(day);
      day = day.plusDays(1);
    }
  }

  private boolean over(LocalDate closing, LocalDate day) {
    var live = cases.ofCycle(season.id(), season.year()).stream().filter(it -> it.status().live());
    var left = live.map(CaseSummary::caseNo).toList();
    if (!left.isEmpty() && day.isAfter(closing.plusDays(MORE_DAYS))) {
      throw new IllegalStateException("still live: " + left);
    }
    return left.isEmpty();
  }
}
