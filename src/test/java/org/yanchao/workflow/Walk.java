package org.yanchao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.util.ArrayDeque;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.Mocks;

/** One instance with its called parts, walked by the names that a listener uses. */
final class Walk {

  static final Date SOME_DAY = new Date(4_000_000_000_000L);

  private static final String KEY = "a-key";

  private final ProcessEngine engine;
  private final String instance;

  private Walk(ProcessEngine engine, String process, Map<String, Object> facts) {
    this.engine = engine;
    init(engine);
    this.instance =
        engine.getRuntimeService().startProcessInstanceByKey(process, KEY, facts).getId();
    work();
  }

  static Walk start(ProcessEngine engine, String process, Object... facts) {
    return new Walk(engine, process, map(facts));
  }

  /** A delegate that does its work and has nothing to tell. */
  static void silent(String... beans) {
    for (var bean : beans) {
      Mocks.register(bean, (JavaDelegate) step -> {});
    }
  }

  /** A delegate that sets its fact: the first answer first, the last one for ever. */
  static void answers(String bean, String fact, Object... words) {
    var left = new ArrayDeque<>(List.of(words));
    Mocks.register(
        bean,
        (JavaDelegate)
            step -> step.setVariable(fact, left.size() > 1 ? left.removeFirst() : left.getFirst()));
  }

  Walk complete(String activity, Object... facts) {
    engine.getTaskService().complete(open(activity).getId(), map(facts));
    return work();
  }

  /** The same for one of several tasks of a kind. */
  Walk completeForSeat(long seat, String activity) {
    var task =
        engine
            .getTaskService()
            .createTaskQuery()
            .taskDefinitionKey(activity)
            .processVariableValueEquals(Fact.SEAT, seat)
            .singleResult();
    engine.getTaskService().complete(task.getId());
    return work();
  }

  /** Lets the waiting timer of this event go off. */
  Walk due(String event) {
    var timer = engine.getManagementService().createJobQuery().activityId(event).singleResult();
    assertThat(timer).as("a timer at " + event).isNotNull();
    engine.getManagementService().executeJob(timer.getId());
    return work();
  }

  Walk receive(String message) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(KEY)
        .correlate();
    return work();
  }

  Walk receiveForSeat(long seat, String message) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(KEY)
        .processInstanceVariableEquals(Fact.SEAT, seat)
        .correlate();
    return work();
  }

  Task open(String activity) {
    var tasks =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(KEY)
            .taskDefinitionKey(activity)
            .list();
    assertThat(tasks).as("open tasks " + activity).hasSize(1);
    return tasks.get(0);
  }

  /** The open user tasks of the instance and its called parts. */
  List<String> waitingAt() {
    return engine.getTaskService().createTaskQuery().list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  void assertWaitsFor(String activity, String role) {
    assertThat(waitingAt()).containsExactly(activity);
    BpmnAwareTests.assertThat(open(activity)).hasCandidateGroup(role);
  }

  /** That nothing is left over, and where the outer instance ended. */
  void assertEndedIn(String endEvent) {
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    assertThat(endsOf(instance)).containsExactly(endEvent);
  }

  /** The same when side branches have ended as well. */
  void assertEndedIn(String... endEvents) {
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    assertThat(endsOf(instance)).containsExactlyInAnyOrder(endEvents);
  }

  private List<String> endsOf(String processInstance) {
    return engine
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(processInstance)
        .list()
        .stream()
        .filter(it -> it.getActivityType().endsWith("EndEvent"))
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  /** Runs what the job executor would run at once; timers wait for {@link #due}. */
  private Walk work() {
    for (List<Job> jobs; !(jobs = now()).isEmpty(); ) {
      jobs.forEach(it -> engine.getManagementService().executeJob(it.getId()));
    }
    return this;
  }

  private List<Job> now() {
    return engine.getManagementService().createJobQuery().messages().list();
  }

  private static Map<String, Object> map(Object... facts) {
    var map = new java.util.HashMap<String, Object>();
    for (var i = 0; i < facts.length; i += 2) {
      map.put((String) facts[i], facts[i + 1]);
    }
    return map;
  }
}
