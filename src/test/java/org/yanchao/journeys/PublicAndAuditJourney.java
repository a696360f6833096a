package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What anybody may read when the year is over, and what the auditor finds. */
@ExtendWith(BrowserDemo.class)
@Order(Season.YEAR_END)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicAndAuditJourney {

  @Test
  @Order(1)
  void anybody_finds_notices_bases_and_certificates(Demo demo) {
    demo.moveTo("2022-12-21T09:00");
    try (var citizen = demo.visitor()) {
      citizen.open("/").open("/guide").open("/documents").open("/notices").see("吉林省");
      citizen.open("/register").choose("level", "PROVINCE").press("查询");
      citizen.see("雁鸣木耳返乡创业基地").follow("雁鸣木耳返乡创业基地").see("证书");
      citizen.open("/certificates").fill("code", "no-such-code").press("核验").see("没有");
    }
  }

  @Test
  @Order(2)
  void the_auditor_finds_the_trail_whole_and_no_rule_broken(Demo demo) {
    try (var auditor = demo.visitor()) {
      auditor.signIn("aud").open("/trail").press("核验留痕").see("留痕完整");
      auditor.open("/trail/invariants").see("符合");
      assertThat(auditor.page().locator("main [data-tone='bad']").count()).isZero();
    }
  }
}
