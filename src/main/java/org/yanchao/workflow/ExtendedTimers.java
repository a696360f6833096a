package org.yanchao.workflow;

import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yanchao.extension.DeadlineExtended;
import org.yanchao.extension.ExtendedTerm;

/** An extension moves the timer that waits, the task's due day and its row in the inbox. */
@Component
class ExtendedTimers {

  /** A timer, the task it stands at, and the day both have, all named by the diagrams. */
  private record Term(String timer, String task, String day) {}

  private static final Map<ExtendedTerm, List<Term>> TERMS =
      Map.of(
          ExtendedTerm.ANSWER,
          List.of(
              new Term("Event_CorrectionExpired", "Task_CorrectApplication", "correctionDueOn"),
              new Term("Event_PoolOfferExpired", "Task_OfferPoolOnly", "poolOfferDueOn")),
          ExtendedTerm.PUSH,
          List.of(
              new Term(
                  "Event_RecommendationOverdue", "Task_SendRecommendation", "recommendationDueOn")),
          ExtendedTerm.OBJECTION,
          List.of(
              new Term("Event_ObjectionOverdue", "Task_InvestigateObjection", "objectionDueOn")));

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
    var about = event.about();
    if (about != null) {
      var due = ApplicationTokens.endOf(event.day());
      TERMS.getOrDefault(event.term(), List.of()).forEach(it -> move(about, it, due));
    }
  }

  private void move(UUID key, Term term, Date due) {
    for (var instance : running(key)) {
      // Whoever comes back to the task has the new day too.
      if (runtime.getVariable(instance, term.day()) != null) {
        runtime.setVariable(instance, term.day(), due);
      }
      jobs.createJobQuery().processInstanceId(instance).activityId(term.timer()).list().stream()
          .forEach(timer -> jobs.setJobDuedate(timer.getId(), due));
    }
    tasks
        .createTaskQuery()
        .processInstanceBusinessKey(key.toString())
        .taskDefinitionKey(term.task())
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
        term.task());
  }

  private List<String> running(UUID key) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key.toString())
        .list()
        .stream()
        .map(Execution::getId)
        .toList();
  }
}
