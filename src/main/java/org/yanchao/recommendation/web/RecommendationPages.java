package org.yanchao.recommendation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Recommendations are for the staff of both units. */
@Configuration
class RecommendationPages {

  @Bean
  AccessRules recommendationAccess() {
    return grants ->
        grants.to(
            new Role[] {Role.CASE_OFFICER, Role.HEAD}, "/recommendations", "/recommendations/**");
  }
}
