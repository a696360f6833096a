package org.yanchao.account.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who may see the pages of this module. */
@Configuration
class AccountPages {

  @Bean
  AccessRules accountAccess() {
    return grants ->
        grants
            .open("/sign-up")
            .signedIn("/password")
            .to(new Role[] {Role.SECURITY_ADMIN}, "/accounts", "/accounts/**");
  }
}
