package org.yanchao.tenure.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who may see the pages of this module: the unit, the holder, and anyone what was published. */
@Configuration
class TenurePages {

  @Bean
  AccessRules tenureAccess() {
    return grants ->
        grants
            .open("/revocations")
            .to(new Role[] {Role.APPLICANT}, "/bases", "/bases/**")
            .to(new Role[] {Role.CASE_OFFICER, Role.HEAD}, "/tenure", "/tenure/**");
  }
}
