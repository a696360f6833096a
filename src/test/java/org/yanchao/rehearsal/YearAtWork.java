package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** A generated year into whose days a test may step. */
@TestComponent
public class YearAtWork {

  /** What opens every account of a rehearsal. */
  public static final String PASSWORD = SampleAccounts.PASSWORD;

  private final Season season;
  private final Cycle cycle;

  YearAtWork(Season season, Cycle cycle) {
    this.season = season;
    this.cycle = cycle;
  }

  /** Plays the whole year of a programme; each day's evening belongs to the visitor. */
  public void play(String programme, int applications, Consumer<LocalDate> evening) {
    season.choose(programme);
    cycle.run(applications, 1, evening);
  }
}
