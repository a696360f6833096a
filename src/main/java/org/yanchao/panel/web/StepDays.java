package org.yanchao.panel.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.policy.Cycle;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Sourced;
import org.yanchao.round.RoundView;

/** The day each step of a round should be done by, as the pack says. */
@Component
class StepDays {

  private final Programmes programmes;

  StepDays(Programmes programmes) {
    this.programmes = programmes;
  }

  /** A day and whether it is our sample. */
  record Day(LocalDate date, boolean sample) {}

  Optional<Day> of(RoundView round, StepKind step) {
    var cycle = programmes.pinned(round.packVersion()).cycle();
    var level = round.level();
    return switch (step) {
      case CANDIDATES, GROUNDS -> day(cycle.candidatesFrozen().get(level));
      case DRAW -> day(cycle.draw().get(level));
      case REVIEW -> Optional.ofNullable(cycle.scoring().get(level)).map(it -> day(it.to(), it));
      case RANKING, DECISION -> day(cycle.decision().get(level));
      case NAMING -> cycle.namingDeadlineOf(level).map(it -> day(it.date(), it));
      case PLAN, NOTICE, RECOMMENDATION -> Optional.empty();
    };
  }

  private static Optional<Day> day(Cycle.@org.jspecify.annotations.Nullable Day found) {
    return Optional.ofNullable(found).map(it -> day(it.date(), it));
  }

  private static Day day(LocalDate date, Sourced rule) {
    return new Day(date, rule.sample());
  }
}
