package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.notice.NoticeDesk;

/** Task_ClearItems: clears the items of a notice that nobody objected to. */
@Component("clearItems")
class ClearItems implements JavaDelegate {

  private final NoticeDesk notices;

  ClearItems(NoticeDesk notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("noticeState", notices.clearItems(key).name());
  }
}
