package org.yanchao.draw.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;

/** Who may see the pages of this module: what was drawn, anyone. */
@Configuration
class DrawPages {

  @Bean
  AccessRules drawAccess() {
    return grants -> grants.open("/draws", "/draws/**");
  }
}
