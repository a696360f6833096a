package org.yanchao.review.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanchao.account.AccessRules;

/** The library that draws charts; the pages themselves are granted with their round. */
@Configuration
class ReviewPages {

  @Bean
  AccessRules reviewAccess() {
    return grants -> grants.open("/_static/echarts/**");
  }
}
