package org.yanchao.workflow;

import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yanchao.extension.DeadlineExtended;
import org.yanchao.extension.ExtendedTerm;
import org.yanchao.panel.ReviewCalendar;

/**
 * A panel's new last day moves what waits for each of its seats: the reminder, the day it is late,
 * the day somebody follows, and the expert's tasks. A seat with a later day of its own stays.
 */
@Component
class ExtendedReviews {

  private static final String DUE = "reviewDueOn";
  private static final Map<String, String> DAY_OF =
      Map.of("Event_ReminderDue", "remindOn", "Event_SheetOverdue", DUE);

  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final TaskService tasks;
  private final JdbcTemplate jdbc;
  private final ReviewCalendar calendar;

  ExtendedReviews(
      RuntimeService runtime,
      ManagementService jobs,
      TaskService tasks,
      JdbcTemplate jdbc,
      ReviewCalendar calendar) {
    this.runtime = runtime;
    this.jobs = jobs;
    this.tasks = tasks;
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  @EventListener
  void on(DeadlineExtended event) {
    var batch = event.about();
    if (event.term() == ExtendedTerm.SCORING && batch != null) {
      var days = ReviewTokens.facts(calendar.of(batch, event.day()));
      running(batch).forEach(it -> move(it, days));
    }
  }

  private List<String> running(UUID batch) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(batch.toString())
        .list()
        .stream()
        .map(it -> it.getId())
        .toList();
  }

  private void move(String instance, Map<String, Date> days) {
    var due = days.get(DUE);
    if (!(runtime.getVariable(instance, DUE) instanceof Date before) || !due.after(before)) {
      return;
    }
    tell(instance, days);
    DAY_OF.forEach(
        (timer, name) ->
            jobs.createJobQuery().processInstanceId(instance).activityId(timer).list().stream()
                .forEach(job -> jobs.setJobDuedate(job.getId(), days.get(name))));
    tasks.createTaskQuery().processInstanceId(instance).list().stream()
        .filter(it -> it.getDueDate() != null)
        .forEach(it -> move(it, due));
  }

  /** What comes later in the instance, or is called by it, has the new days too. */
  private void tell(String instance, Map<String, Date> days) {
    var known = runtime.getVariables(instance).keySet();
    days.forEach(
        (name, day) -> {
          if (known.contains(name)) {
            runtime.setVariable(instance, name, day);
          }
        });
  }

  private void move(Task task, Date due) {
    task.setDueDate(due);
    tasks.saveTask(task);
    jdbc.update(
        "update inbox_item set due_at = ? where task_id = ?",
        new Timestamp(due.getTime()),
        task.getId());
  }
}
