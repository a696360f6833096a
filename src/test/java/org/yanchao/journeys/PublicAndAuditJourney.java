package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  private static final String RENAMED = "和龙市桑黄生物科技专业合作社";

  @Test
  @Order(1)
  void anybody_finds_notices_bases_and_certificates(Demo demo) {
    demo.moveTo("2022-12-21T09:00");
    try (var citizen = demo.visitor()) {
      citizen.open("/").open("/guide").open("/documents").open("/notices").see("吉林省");
      citizen.open("/register").choose("level", "PROVINCE").press("查询");
      citizen.see("雁鸣木耳返乡创业基地").follow("雁鸣木耳返乡创业基地").see("核验通过");
      citizen.open("/register").choose("kind", "COOPERATIVE").choose("year", "2022").press("查询");
      citizen.see("雁鸣木耳返乡创业基地").follow("省级").see("命名经历").see("县级 · 敦化市");
      citizen.open("/register/figures").see("各年度命名数");
      citizen.open("/certificates").fill("code", "no-such-code").press("核验").see("没有");
    }
  }

  @Test
  @Order(4)
  void feeds_open_data_and_schema_answer_where_the_pages_say(Demo demo) {
    try (var citizen = demo.visitor()) {
      citizen.open("/notices");
      assertThat(answers(citizen, "main a[href*='/feed.']"))
          .containsExactly("application/rss+xml", "application/json");
      citizen.open("/register?level=PROVINCE");
      assertThat(answers(citizen, "main a[href*='/register/data.'], main a[href*='schema.json']"))
          .containsExactly("text/csv", "application/json", "application/json");
    }
  }

  /** What kind of file each link leads to, without its character set. */
  private static List<String> answers(Visitor reader, String links) {
    return reader.page().locator(links).all().stream()
        .map(it -> reader.page().request().get(it.getAttribute("href")))
        .map(it -> it.ok() ? it.headers().get("content-type").split(";")[0] : it.statusText())
        .toList();
  }

  @Test
  @Order(2)
  void a_lost_certificate_is_void_and_says_so(Demo demo) {
    try (var officer = demo.visitor();
        var citizen = demo.visitor()) {
      officer.signIn("220000-j1").open("/namings").follow("雁鸣木耳返乡创业基地");
      var naming = officer.path();
      officer.follow("核验页").see("核验通过");
      var lost = officer.path();
      officer.open(naming).choose("reason", "LOST").fill("note", "2022年12月20日登报声明遗失。");
      officer.confirm("换发证书").see("证书已换发");
      citizen.open(lost).see("已声明遗失").openMissing("/certificates/0000forged");
    }
  }

  @Test
  @Order(3)
  void x13_a_changed_name_is_certified_anew_for_the_same_entity_only(Demo demo) {
    try (var officer = demo.visitor();
        var citizen = demo.visitor()) {
      officer.signIn("222406-j1").open("/namings").follow("桑黄创业基地");
      var naming = officer.path();
      var old = officer.follow("核验页").path();
      officer.open(naming).choose("reason", "RENAMED").fill("note", "市场主体变更登记通知书。");
      officer.fill("creditCode", "91222406MAYC00042K").fill("entityName", RENAMED).confirm("换发证书");
      officer.see("填写的统一社会信用代码与命名时不一致").fill("creditCode", "93222406MAYC000508");
      officer.confirm("换发证书").see("证书已换发").see("名称变更").see(RENAMED);
      citizen.open(old).see("这份证书因名称变更作废").open("/register").fill("q", "桑黄").press("查询");
      citizen.follow("桑黄创业基地").see("核验通过").see(RENAMED);
    }
  }

  @Test
  @Order(5)
  void the_auditor_finds_the_trail_whole_and_no_rule_broken(Demo demo) {
    try (var auditor = demo.visitor()) {
      auditor.signIn("aud").open("/trail").press("核验留痕").see("留痕完整");
      auditor.open("/trail/invariants").see("符合");
      assertThat(auditor.page().locator("main [data-tone='bad']").count()).isZero();
    }
  }
}
