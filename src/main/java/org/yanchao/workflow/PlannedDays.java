package org.yanchao.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.policy.Cycle;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** The days of a round as the programme plans them: the inbox has the order of its workbench. */
@Component
class PlannedDays {

  private static final Set<String> PLANNED =
      Set.of(
          "Task_FreezeCandidates",
          "Task_ConfirmGrounds",
          "Task_DrawPanel",
          "Task_LockRanking",
          "Task_DecideNaming");

  private final RoundDesk rounds;
  private final Programmes programmes;

  PlannedDays(RoundDesk rounds, Programmes programmes) {
    this.rounds = rounds;
    this.programmes = programmes;
  }

  /** The end of the last day on which the step is in time, empty where nothing is planned. */
  Optional<Instant> endOf(DelegateTask task) {
    var step = task.getTaskDefinitionKey();
    var key = task.getExecution().getProcessBusinessKey();
    if (!PLANNED.contains(step) || key == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(day(rounds.show(UUID.fromString(key)), step))
        .map(BusinessClock::endOf);
  }

  private @Nullable LocalDate day(RoundView round, String step) {
    var cycle = programmes.pinned(round.packVersion()).cycle();
    var level = round.level();
    return switch (step) {
      case "Task_DrawPanel" -> date(cycle.draw().get(level));
      case "Task_LockRanking", "Task_DecideNaming" -> date(cycle.decision().get(level));
      default -> date(cycle.candidatesFrozen().get(level));
    };
  }

  private static @Nullable LocalDate date(Cycle.@Nullable Day day) {
    return day == null ? null : day.date();
  }
}
