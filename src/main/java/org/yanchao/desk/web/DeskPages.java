package org.yanchao.desk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who may see the pages of this module. */
@Configuration
class DeskPages {

  private static final Role[] ROUND_STAFF = {Role.CASE_OFFICER, Role.HEAD, Role.REVIEW_SECRETARY};
  private static final Role[] STAFF = {Role.CASE_OFFICER, Role.HEAD};

  @Bean
  AccessRules deskAccess() {
    return grants ->
        grants
            .open("/", "/sign-in", "/too-large")
            .to(ROUND_STAFF, "/work", "/work/**")
            .to(
                STAFF,
                "/cases",
                "/cases/**",
                "/pool",
                "/pool/**",
                "/extensions",
                "/rechecks",
                "/rechecks/*")
            .to(new Role[] {Role.AUDITOR}, "/trail", "/trail/**")
            .signedIn("/start");
  }
}
