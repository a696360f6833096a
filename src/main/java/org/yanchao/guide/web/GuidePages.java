package org.yanchao.guide.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;

/** Conditions and papers are public. */
@Configuration
class GuidePages {

  @Bean
  AccessRules guideAccess() {
    return grants -> grants.open("/guide", "/documents", "/self-check");
  }
}
