package org.yanchao.naming.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/**
 * Who may see the pages of this module: register and check pages are public, the rest is for staff.
 */
@Configuration
class NamingPages {

  @Bean
  AccessRules namingAccess() {
    return grants ->
        grants
            .open("/targets", "/register", "/register/**", "/certificates", "/certificates/**")
            .to(
                new Role[] {Role.CASE_OFFICER, Role.HEAD},
                "/rounds/*/ranking/**",
                "/rounds/*/decision/**",
                "/rounds/*/notice/**",
                "/rounds/*/naming/**",
                "/rounds/*/replay",
                "/rounds/*/what-if",
                "/namings",
                "/namings/**",
                "/recommendations",
                "/recommendations/**");
  }
}
