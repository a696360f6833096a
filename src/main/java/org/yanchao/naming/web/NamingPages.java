package org.yanchao.naming.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;

/** Who may see the pages of this module: the register and the check pages are public. */
@Configuration
class NamingPages {

  @Bean
  AccessRules namingAccess() {
    return grants -> grants.open("/register", "/certificates", "/certificates/**");
  }
}
