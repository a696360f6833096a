package org.yanchao.decision.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/**
 * Decisions and the notices that follow are for staff; a published notice has a page of its own.
 */
@Configuration
class DecisionPages {

  @Bean
  AccessRules decisionAccess() {
    return grants ->
        grants.to(
            new Role[] {Role.CASE_OFFICER, Role.HEAD},
            "/rounds/*/decision/**",
            "/rounds/*/notice/**");
  }
}
