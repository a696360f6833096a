package org.yanchao.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The engine runs on the tables Flyway made, and never makes any itself. */
class EngineSchemaTest {

  private static final BpmnModelInstance ONE_TASK =
      Bpmn.createExecutableProcess("one-task")
          .camundaHistoryTimeToLive(30)
          .startEvent()
          .camundaAsyncBefore()
          .userTask("Task_Check")
          .endEvent()
          .done();

  @EveryDatabase
  void engineAcceptsTheTablesAndFinishesAProcess(Database database) {
    var engine = engineOn(database);
    try {
      engine
          .getRepositoryService()
          .createDeployment()
          .addModelInstance("one.bpmn", ONE_TASK)
          .deploy();
      engine.getRuntimeService().startProcessInstanceByKey("one-task", "𠮷-1");
      var management = engine.getManagementService();
      management.executeJob(management.createJobQuery().singleResult().getId());

      var tasks = engine.getTaskService();
      tasks.complete(
          tasks.createTaskQuery().processInstanceBusinessKey("𠮷-1").singleResult().getId());

      var history = engine.getHistoryService().createHistoricProcessInstanceQuery().finished();
      assertThat(history.singleResult().getBusinessKey()).isEqualTo("𠮷-1");
    } finally {
      engine.close();
    }
  }

  private static ProcessEngine engineOn(Database database) {
    var settings = new StandaloneProcessEngineConfiguration();
    settings.setProcessEngineName("engine-" + database);
    settings.setDataSource(database.dataSource());
    settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    settings.setJobExecutorActivate(false);
    settings.setDbMetricsReporterActivate(false);
    settings.setHistory("audit");
    return settings.buildProcessEngine();
  }
}
