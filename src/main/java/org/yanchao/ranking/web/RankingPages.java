package org.yanchao.ranking.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Rankings are for the staff of their unit. */
@Configuration
class RankingPages {

  @Bean
  AccessRules rankingAccess() {
    return grants -> grants.to(new Role[] {Role.CASE_OFFICER, Role.HEAD}, "/rounds/*/ranking/**");
  }
}
