package org.yanchao.panel.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who may see the pages of this module; those under a round are granted with the round. */
@Configuration
class PanelPages {

  @Bean
  AccessRules panelAccess() {
    return grants ->
        grants.open("/_static/echarts/**").to(new Role[] {Role.EXPERT}, "/score", "/score/**");
  }
}
