package org.yanchao.workflow;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.notification.MailWanted;

/** The engine's jobs are the outbox: what fails is tried again and shown to operators. */
@Component
class MailTokens {

  private final Tokens tokens;

  MailTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  @EventListener
  void on(MailWanted event) {
    tokens.start("notification-delivery", event.notification(), Map.of());
  }
}
