package org.yanchao.naming.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** The check page of a certificate is for anyone, the rest for staff. */
@Configuration
class NamingPages {

  @Bean
  AccessRules namingAccess() {
    return grants ->
        grants
            .open("/certificates", "/certificates/**")
            .to(
                new Role[] {Role.CASE_OFFICER, Role.HEAD},
                "/rounds/*/naming",
                "/rounds/*/naming/draft.*",
                "/namings",
                "/namings/**");
  }
}
