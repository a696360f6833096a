package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.notification.NotificationDesk;

/**
 * Task_MailNotification: sends one notification by e-mail; a mail server that is down is asked
 * again.
 */
@Component("mailNotification")
class MailNotification implements JavaDelegate {

  private final NotificationDesk notifications;

  MailNotification(NotificationDesk notifications) {
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution step) {
    notifications.mail(UUID.fromString(step.getProcessBusinessKey()));
  }
}
