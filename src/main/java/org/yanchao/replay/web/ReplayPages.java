package org.yanchao.replay.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Replays are for the staff of the round’s unit; counts of a level for the units above as well. */
@Configuration
class ReplayPages {

  @Bean
  AccessRules replayAccess() {
    return grants ->
        grants.to(
            new Role[] {Role.CASE_OFFICER, Role.HEAD},
            "/rounds/*/replay",
            "/rounds/*/what-if",
            "/what-if");
  }
}
