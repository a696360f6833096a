package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** An engine of its own in memory; delegates are what a test registers under their bean names. */
final class TestEngine {

  private TestEngine() {}

  /**
   * Demands that the test class walks every node and flow of what it deploys.
   *
   * @param provenElsewhere called parts that are deployed with the caller but have a test class of
   *     their own
   */
  static ProcessEngineExtension inMemory(String... provenElsewhere) {
    var engine = new ProcessCoverageInMemProcessEngineConfiguration();
    engine.setProcessEngineName("paths-" + UUID.randomUUID());
    engine.setJdbcUrl("jdbc:h2:mem:" + engine.getProcessEngineName());
    engine.setExpressionManager(new MockExpressionManager());
    engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    engine.setJavaSerializationFormatEnabled(false);
    engine.setJobExecutorActivate(false);
    engine.setMetricsEnabled(false);
    return ProcessEngineCoverageExtension.builder(engine)
        .assertClassCoverageAtLeast(1.0)
        .excludeProcessDefinitionKeys(provenElsewhere)
        .build();
  }
}
