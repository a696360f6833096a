package org.yanchao.journeys;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The province looks at plan and progress. */
@ExtendWith(BrowserDemo.class)
@Order(9)
class PlanJourney {

  @Test
  void the_province_holds_the_plan_against_what_was_named(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn("220000-j1").open("/plan").see("指导计划总数").see("未导入");
      officer.page().waitForSelector("#plan-chart canvas");
      officer.see("延边朝鲜族自治州").see("梅河口市").see("应推尽推率");
    }
  }
}
