package org.yanchao.stock.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who may see the opening stock: the staff of the unit that brought it. */
@Configuration
class StockPages {

  @Bean
  AccessRules stockAccess() {
    return grants -> grants.to(new Role[] {Role.CASE_OFFICER, Role.HEAD}, "/stock", "/stock/**");
  }
}
