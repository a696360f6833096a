package org.yanchao.register.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;

/** The register is for anyone. */
@Configuration
class RegisterPages {

  @Bean
  AccessRules registerAccess() {
    return grants -> grants.open("/register", "/register/**");
  }
}
