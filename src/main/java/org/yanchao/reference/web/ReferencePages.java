package org.yanchao.reference.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who sees and imports reference lists. */
@Configuration
class ReferencePages {

  @Bean
  AccessRules referenceAccess() {
    return grants ->
        grants.to(
            new Role[] {Role.CASE_OFFICER, Role.HEAD}, "/reference-lists", "/reference-lists/**");
  }
}
