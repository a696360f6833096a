package org.yanchao.desk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who may see the pages of this module. */
@Configuration
class DeskPages {

  @Bean
  AccessRules deskAccess() {
    return grants ->
        grants
            .open("/", "/sign-in")
            .to(
                new Role[] {Role.CASE_OFFICER, Role.HEAD, Role.REVIEW_SECRETARY},
                "/work",
                "/work/**")
            .signedIn("/start");
  }
}
