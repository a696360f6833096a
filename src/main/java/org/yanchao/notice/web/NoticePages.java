package org.yanchao.notice.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/**
 * Who may see the pages of this module: notices are for anyone, objections for the unit's staff.
 */
@Configuration
class NoticePages {

  @Bean
  AccessRules noticeAccess() {
    return grants ->
        grants
            .open("/notices", "/notices/**")
            .to(new Role[] {Role.CASE_OFFICER, Role.HEAD}, "/objections", "/objections/**");
  }
}
