package org.yanchao.round.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who may see the pages of rounds; whose round it is, the desks ask with the row in hand. */
@Configuration
class RoundPages {

  @Bean
  AccessRules roundAccess() {
    return grants ->
        grants.to(
            new Role[] {Role.CASE_OFFICER, Role.HEAD, Role.REVIEW_SECRETARY},
            "/rounds",
            "/rounds/**");
  }
}
