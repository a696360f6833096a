package org.yanchao.workflow;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;

/**
 * Writes the inbox while the engine creates and ends user tasks, in the same transaction: lists
 * never ask the engine, whose candidate-group query grows with the archive.
 */
@Component
class InboxProjection {

  private static final Set<String> OF_THE_REVIEWER =
      Set.of("Task_DrawPanel", "Task_ApproveWidening");

  private final JdbcTemplate jdbc;
  private final BusinessClock clock;
  private final PlannedDays planned;

  InboxProjection(JdbcTemplate jdbc, BusinessClock clock, PlannedDays planned) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.planned = planned;
  }

  @EventListener
  void follow(DelegateTask task) {
    switch (task.getEventName()) {
      case TaskListener.EVENTNAME_CREATE -> add(task);
      case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE ->
          jdbc.update("delete from inbox_item where task_id = ?", task.getId());
      default -> {
        // assignments and updates do not move a row
      }
    }
  }

  /** What waits of the draw of a round now waits for another unit. */
  void move(UUID round, String unit) {
    for (var activity : OF_THE_REVIEWER) {
      jdbc.update(
          "update inbox_item set authority = ? where business_key = ? and activity = ?",
          unit,
          round.toString(),
          activity);
    }
  }

  private void add(DelegateTask task) {
    var key = task.getExecution().getProcessBusinessKey();
    var process = task.getProcessDefinitionId().split(":")[0];
    jdbc.update(
        "insert into inbox_item (task_id, process, activity, name, business_key, authority, group_name,"
            + " due_at, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        task.getId(),
        process,
        task.getTaskDefinitionKey(),
        task.getName(),
        key,
        owner(task),
        group(task),
        due(task),
        Timestamp.from(clock.instant()));
  }

  /** A term that the diagram knows, else the day that the programme plans for the step. */
  private @Nullable Timestamp due(DelegateTask task) {
    var date = task.getDueDate();
    var day = date == null ? planned.endOf(task) : Optional.of(date.toInstant());
    return day.map(Timestamp::from).orElse(null);
  }

  private static String group(DelegateTask task) {
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /**
   * A package is completed by the unit that sent it, a draw by whoever the review was left to;
   * everything else by the unit that holds the case.
   */
  private static String owner(DelegateTask task) {
    var reviewer = task.getVariable(Fact.REVIEWER);
    if (reviewer != null && OF_THE_REVIEWER.contains(task.getTaskDefinitionKey())) {
      return String.valueOf(reviewer);
    }
    var fact =
        task.getTaskDefinitionKey().equals("Task_CompletePackage")
            ? Fact.LOWER_AUTHORITY
            : Fact.AUTHORITY;
    return String.valueOf(task.getVariable(fact));
  }
}
