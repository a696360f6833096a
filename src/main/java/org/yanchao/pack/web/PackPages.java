package org.yanchao.pack.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who sees the packs, and who has their folder read. */
@Configuration
class PackPages {

  @Bean
  AccessRules packAccess() {
    return grants ->
        grants
            .to(
                new Role[] {Role.CASE_OFFICER, Role.HEAD, Role.SYSTEM_ADMIN, Role.AUDITOR},
                "/packs",
                "/packs/*/*")
            .to(new Role[] {Role.SYSTEM_ADMIN}, "/packs/reread");
  }
}
