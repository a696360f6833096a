package org.yanchao.workflow;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** What settings files cannot say about the engine. */
@Component
class EngineSettings extends AbstractCamundaConfiguration {

  private final ListableBeanFactory beans;

  EngineSettings(ListableBeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public void preInit(SpringProcessEngineConfiguration engine) {
    engine.setBeans(new AllowedBeans(beans));
    engine.setEnableExceptionsAfterUnhandledBpmnError(true);
  }
}
