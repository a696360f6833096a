package org.yanchao.standard.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who drafts, issues and files standards. */
@Configuration
class StandardPages {

  @Bean
  AccessRules standardAccess() {
    return grants ->
        grants.to(new Role[] {Role.CASE_OFFICER, Role.HEAD}, "/standards", "/standards/**");
  }
}
