package org.yanchao.policy.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who may see the pages of this module: conditions and documents are public. */
@Configuration
class PolicyPages {

  @Bean
  AccessRules policyAccess() {
    return grants ->
        grants
            .open("/guide", "/documents", "/self-check")
            .to(
                new Role[] {Role.CASE_OFFICER, Role.HEAD},
                "/standards",
                "/standards/**",
                "/reference-lists",
                "/reference-lists/**")
            .to(
                new Role[] {Role.CASE_OFFICER, Role.HEAD, Role.SYSTEM_ADMIN, Role.AUDITOR},
                "/packs",
                "/packs/*/*")
            .to(new Role[] {Role.SYSTEM_ADMIN}, "/packs/reread");
  }
}
