package org.yanchao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yanchao.account.Role;
import org.yanchao.extension.DeadlineExtended;
import org.yanchao.extension.ExtendedTerm;
import org.yanchao.submission.Office;
import org.yanchao.submission.OfficeTest;

/** An extension moves the timer, the due day of the task and the row of the inbox together. */
@OfficeTest
class ExtendedTimersTest {

  private static final LocalDate BEFORE = LocalDate.of(2022, 9, 22);
  private static final LocalDate AFTER = LocalDate.of(2022, 9, 30);
  private static final Date MOVED = ApplicationTokens.endOf(AFTER);
  private static final UUID KEY = new UUID(16, 1);

  @Autowired RuntimeService runtime;
  @Autowired ManagementService jobs;
  @Autowired TaskService tasks;
  @Autowired JdbcTemplate jdbc;
  @Autowired ApplicationEventPublisher events;

  @Test
  void thatOfAnObjectionMovesAndHoldsWhenTheHeadSendsTheAnswerBack() {
    start("objection", "Task_InvestigateObjection", "objectionDueOn");

    extended(ExtendedTerm.OBJECTION);

    assertThat(dues("Task_InvestigateObjection", "Event_ObjectionOverdue"))
        .isEqualTo(List.of(MOVED, MOVED, MOVED));
    complete("Task_InvestigateObjection", Map.of());
    complete("Task_SignObjectionAnswer", Map.of("signed", false));
    assertThat(dues("Task_InvestigateObjection", "Event_ObjectionOverdue"))
        .isEqualTo(List.of(MOVED, MOVED, MOVED));
  }

  @Test
  void thatOfARecommendationMoves() {
    start("upward-recommendation", "Task_SendRecommendation", "recommendationDueOn");

    extended(ExtendedTerm.PUSH);

    assertThat(dues("Task_SendRecommendation", "Event_RecommendationOverdue"))
        .isEqualTo(List.of(MOVED, MOVED, MOVED));
  }

  private void start(String process, String task, String day) {
    runtime
        .createProcessInstanceByKey(process)
        .businessKey(KEY.toString())
        .setVariables(Map.of(Fact.AUTHORITY, Office.DUNHUA, day, ApplicationTokens.endOf(BEFORE)))
        .startBeforeActivity(task)
        .execute();
  }

  private void extended(ExtendedTerm term) {
    var by = Office.head(Office.DUNHUA).as(Role.HEAD);
    events.publishEvent(
        new DeadlineExtended(UUID.randomUUID(), term, KEY, BEFORE, AFTER, "a paper", by));
  }

  private void complete(String task, Map<String, Object> facts) {
    tasks.complete(task(task).getId(), facts);
  }

  private org.camunda.bpm.engine.task.Task task(String activity) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(KEY.toString())
        .taskDefinitionKey(activity)
        .singleResult();
  }

  /** Of the task, of its timer, and of its row in the inbox. */
  private List<Date> dues(String task, String timer) {
    var open = task(task);
    var job =
        jobs.createJobQuery()
            .processInstanceId(open.getProcessInstanceId())
            .activityId(timer)
            .singleResult();
    var row =
        jdbc.queryForObject(
            "select due_at from inbox_item where task_id = ?",
            (it, n) -> new Date(it.getTimestamp(1).getTime()),
            open.getId());
    return List.of(open.getDueDate(), job.getDuedate(), row);
  }
}
