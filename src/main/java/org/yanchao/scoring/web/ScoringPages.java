package org.yanchao.scoring.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who may see the pages of this module; those under a round are granted with the round. */
@Configuration
class ScoringPages {

  @Bean
  AccessRules scoringAccess() {
    return grants -> grants.to(new Role[] {Role.EXPERT}, "/score", "/score/**");
  }
}
