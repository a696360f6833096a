package org.yanchao.workflow;

import java.sql.Timestamp;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yanchao.extension.DeadlineExtended;
import org.yanchao.extension.ExtendedTerm;

/** An extension moves the timer that waits, the task's due day and its row in the inbox. */
@Component
class ExtendedTimers {

  /** Which timer ends which task, both named by the diagrams. */
  private static final Map<String, String> TASK_OF =
      Map.of(
          "Event_CorrectionExpired", "Task_CorrectApplication",
          "Event_PoolOfferExpired", "Task_OfferPoolOnly");

  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final TaskService tasks;
  private final JdbcTemplate jdbc;

  ExtendedTimers(
      RuntimeService runtime, ManagementService jobs, TaskService tasks, JdbcTemplate jdbc) {
    this.runtime = runtime;
    this.jobs = jobs;
    this.tasks = tasks;
    this.jdbc = jdbc;
  }

  @EventListener
  void on(DeadlineExtended event) {
    var caseId = event.caseId();
    if (event.term() == ExtendedTerm.ANSWER && caseId != null) {
      var due = ApplicationTokens.endOf(event.day());
      TASK_OF.forEach((timer, task) -> move(caseId, timer, task, due));
    }
  }

  private void move(UUID key, String timer, String task, Date due) {
    runtime.createProcessInstanceQuery().processInstanceBusinessKey(key.toString()).list().stream()
        .flatMap(
            it ->
                jobs
                    .createJobQuery()
                    .processInstanceId(it.getId())
                    .activityId(timer)
                    .list()
                    .stream())
        .forEach(job -> jobs.setJobDuedate(job.getId(), due));
    tasks
        .createTaskQuery()
        .processInstanceBusinessKey(key.toString())
        .taskDefinitionKey(task)
        .list()
        .forEach(
            it -> {
              it.setDueDate(due);
              tasks.saveTask(it);
            });
    jdbc.update(
        "update inbox_item set due_at = ? where business_key = ? and activity = ?",
        new Timestamp(due.getTime()),
        key.toString(),
        task);
  }
}
