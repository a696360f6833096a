package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.cultivation.PoolDesk;

/** Task_TestPoolConditions: tests a case against the pool standard in force. */
@Component("testPoolConditions")
class TestPoolConditions implements JavaDelegate {

  private final PoolDesk pool;

  TestPoolConditions(PoolDesk pool) {
    this.pool = pool;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("poolVerdict", pool.testConditions(key).name());
  }
}
