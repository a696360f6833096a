package org.yanchao.workflow;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Moves tokens after the business has decided. Every engine word (task, message, instance) ends
 * here; a lost race against another completion becomes the one exception that pages know.
 */
@Component
class Tokens {

  private final RuntimeService runtime;
  private final TaskService tasks;

  Tokens(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  void start(String process, UUID key, Map<String, Object> facts) {
    raced(() -> runtime.startProcessInstanceByKey(process, key.toString(), facts));
  }

  /** The same unless one with this key runs already. */
  void startOnce(String process, UUID key, Map<String, Object> facts) {
    var running =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(process)
            .processInstanceBusinessKey(key.toString())
            .count();
    if (running == 0) {
      start(process, key, facts);
    }
  }

  /** Completes the one open user task of this kind; none open means that someone was faster. */
  void complete(UUID key, String activity, Map<String, Object> facts) {
    complete(tasks.createTaskQuery().processInstanceBusinessKey(key.toString()), activity, facts);
  }

  /** The same for one seat of a batch. */
  void completeForSeat(UUID batch, int seat, String activity, Map<String, Object> facts) {
    complete(ofSeat(batch, seat), activity, facts);
  }

  /** Completes the open user task of this kind for one seat, if there is one. */
  void completeOpenForSeat(UUID batch, int seat, String activity) {
    var open = ofSeat(batch, seat).taskDefinitionKey(activity).list();
    open.forEach(it -> raced(() -> completed(it)));
  }

  private TaskQuery ofSeat(UUID batch, int seat) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(batch.toString())
        .processVariableValueEquals(Fact.SEAT, (long) seat);
  }

  /**
   * Sends a message to the instance that waits for it; false when none waits (yet, or any more).
   */
  boolean correlate(UUID key, String message, Map<String, Object> facts) {
    return reached(
        runtime
            .createMessageCorrelation(message)
            .processInstanceBusinessKey(key.toString())
            .setVariables(facts));
  }

  /** Tells the instance of this key a fact that changed while it waits. */
  void tell(UUID key, String process, String fact, String value) {
    raced(
        () -> {
          var instance =
              runtime
                  .createProcessInstanceQuery()
                  .processInstanceBusinessKey(key.toString(), process)
                  .singleResult();
          runtime.setVariable(instance.getId(), fact, value);
          return instance;
        });
  }

  /** Sends a message to every instance that waits for it; each looks again for itself. */
  void wakeAll(String message) {
    raced(() -> runtime.createMessageCorrelation(message).correlateAllWithResult());
  }

  /** The same for one seat of a batch. */
  boolean correlateForSeat(UUID batch, int seat, String message, Map<String, Object> facts) {
    return reached(
        runtime
            .createMessageCorrelation(message)
            .processInstanceBusinessKey(batch.toString())
            .processInstanceVariableEquals(Fact.SEAT, (long) seat)
            .setVariables(facts));
  }

  /**
   * Asks for all who wait and not for one: nobody waiting is no failure then, and a failure inside
   * the engine would mark the decision's transaction to be rolled back.
   */
  private static boolean reached(MessageCorrelationBuilder message) {
    return !raced(message::correlateAllWithResult).isEmpty();
  }

  /** Whether an instance with this key waits in a user task of this kind. */
  boolean waitsIn(UUID key, String activity) {
    return tasks
            .createTaskQuery()
            .processInstanceBusinessKey(key.toString())
            .taskDefinitionKey(activity)
            .count()
        > 0;
  }

  private Task completed(Task task) {
    tasks.complete(task.getId());
    return task;
  }

  private void complete(TaskQuery query, String activity, Map<String, Object> facts) {
    raced(
        () -> {
          var task = query.taskDefinitionKey(activity).singleResult();
          if (task == null) {
            throw new ConcurrencyFailureException("no open " + activity);
          }
          tasks.complete(task.getId(), facts);
          return task;
        });
  }

  private static <T> T raced(Supplier<T> move) {
    try {
      return move.get();
    } catch (OptimisticLockingException | NullValueException lost) {
      throw new ConcurrencyFailureException("the engine saw another change first", lost);
    } catch (ProcessEngineException failed) {
      if (failed.getCause() instanceof java.sql.SQLException
          || failed.getClass().getSimpleName().equals("ProcessEnginePersistenceException")) {
        throw new ConcurrencyFailureException("the engine lost a lock", failed);
      }
      throw failed;
    }
  }
}
