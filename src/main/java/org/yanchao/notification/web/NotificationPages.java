package org.yanchao.notification.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;

/** Notifications are everybody's own. */
@Configuration
class NotificationPages {

  @Bean
  AccessRules notificationAccess() {
    return grants -> grants.signedIn("/notifications", "/notifications/**");
  }
}
