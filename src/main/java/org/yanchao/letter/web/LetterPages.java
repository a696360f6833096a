package org.yanchao.letter.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Letters are for the staff of the round’s unit. */
@Configuration
class LetterPages {

  @Bean
  AccessRules letterAccess() {
    return grants ->
        grants.to(new Role[] {Role.CASE_OFFICER, Role.HEAD}, "/rounds/*/naming/letters/**");
  }
}
