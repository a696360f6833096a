package org.yanchao.daycode.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;

/** Anyone may try a code; where they are issued lies under a round and is granted with it. */
@Configuration
class DayCodePages {

  @Bean
  AccessRules dayCodeAccess() {
    return grants -> grants.open("/day-code");
  }
}
