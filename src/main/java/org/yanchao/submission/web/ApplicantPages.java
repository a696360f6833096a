package org.yanchao.submission.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;
import org.yanchao.account.Role;

/** Who may see the applicant's pages. */
@Configuration
class ApplicantPages {

  @Bean
  AccessRules applicantAccess() {
    return grants ->
        grants
            .open("/form/*.js")
            .to(new Role[] {Role.APPLICANT}, "/applications", "/applications/**");
  }
}
