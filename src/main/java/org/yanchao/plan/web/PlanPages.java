package org.yanchao.plan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/**
 * Who may see the plan: the staff of all units, each as far as their unit reaches; the targets of
 * the paper are public.
 */
@Configuration
class PlanPages {

  @Bean
  AccessRules planAccess() {
    return grants ->
        grants
            .open("/targets", "/_static/echarts/**")
            .to(new Role[] {Role.CASE_OFFICER, Role.HEAD}, "/plan", "/plan/**");
  }
}
