package org.yanchao.expert.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who may see the pages of this module. */
@Configuration
class ExpertPages {

  @Bean
  AccessRules expertAccess() {
    return grants ->
        grants.to(new Role[] {Role.CASE_OFFICER, Role.HEAD}, "/experts", "/experts/**");
  }
}
