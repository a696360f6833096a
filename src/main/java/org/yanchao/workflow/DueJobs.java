package org.yanchao.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.yanchao.desk.DueWork;
import org.yanchao.kernel.BusinessClock;

/** The engine's jobs as work that a date makes due. */
@Component
class DueJobs implements DueWork {

  private static final int PAGE = 500;

  private final ManagementService jobs;
  private final RuntimeService runtime;
  private final ProcessEngine engine;
  private final BusinessClock clock;
  private volatile boolean ranByItself;

  DueJobs(
      ManagementService jobs, RuntimeService runtime, ProcessEngine engine, BusinessClock clock) {
    this.jobs = jobs;
    this.runtime = runtime;
    this.engine = engine;
    this.clock = clock;
  }

  @Override
  public Optional<Instant> nextDue() {
    if (jobs.createJobQuery().messages().withRetriesLeft().count() > 0) {
      return Optional.of(clock.instant());
    }
    return jobs
        .createJobQuery()
        .timers()
        .withRetriesLeft()
        .active()
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .map(it -> it.getDuedate().toInstant())
        .findFirst();
  }

  @Override
  public int runDue() {
    var ran = 0;
    for (var due = due(); !due.isEmpty(); due = due()) {
      for (var job : due) {
        if (jobs.createJobQuery().jobId(job.getId()).count() == 1) {
          jobs.executeJob(job.getId());
          ran++;
        }
      }
    }
    return ran;
  }

  private List<Job> due() {
    var now = Date.from(clock.instant());
    var messages = jobs.createJobQuery().messages().withRetriesLeft().listPage(0, PAGE);
    if (!messages.isEmpty()) {
      return inOrder(messages);
    }
    var timers =
        jobs.createJobQuery()
            .timers()
            .withRetriesLeft()
            .active()
            .duedateLowerThan(new Date(now.getTime() + 1))
            .orderByJobDuedate()
            .asc()
            .listPage(0, PAGE);
    // One due date at a time: what a timer starts runs before the next timer.
    return inOrder(
        timers.stream().filter(it -> it.getDuedate().equals(timers.get(0).getDuedate())).toList());
  }

  private List<Job> inOrder(List<Job> due) {
    var keys = due.stream().collect(Collectors.toMap(Job::getId, this::businessKey));
    return due.stream()
        .sorted(
            Comparator.comparing((Job it) -> keys.get(it.getId()))
                .thenComparing(Job::getCreateTime)
                .thenComparing(Job::getJobDefinitionId)
                .thenComparing(Job::getId))
        .toList();
  }

  private String businessKey(Job job) {
    var root =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(job.getProcessInstanceId())
            .singleResult();
    return root == null || root.getBusinessKey() == null ? "" : root.getBusinessKey();
  }

  @Override
  public void pause() {
    ranByItself = executor().isActive();
    executor().shutdown();
  }

  /** Where nothing ran by itself before, such as in a rehearsal, nothing does afterwards. */
  @Override
  public void resume() {
    if (ranByItself) {
      executor().start();
    }
  }

  @Override
  public void followClock() {
    ClockUtil.offset(clock.offset().toMillis());
  }

  private org.camunda.bpm.engine.impl.jobexecutor.JobExecutor executor() {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getJobExecutor();
  }
}
