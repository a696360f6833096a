package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A finished round is recomputed, tried under other rules, and its papers are printed. */
@ExtendWith(BrowserDemo.class)
@Order(Season.REPLAY)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplayJourney {

  private static final String BASE = "归牧肉牛创业基地";

  @Test
  @Order(1)
  void an_officer_recomputes_the_round_and_tries_one_place_less(Demo demo) {
    demo.moveTo("2022-09-21T10:00");
    try (var officer = demo.visitor()) {
      var round = RoundWork.desk(officer, "222403-j1");
      officer.open(round + "/ranking").see("集体研究决定").seeNot("提请集体研究");
      officer.follow("结果复算").see("复算一致").see(BASE);
      officer.follow("规则试算").see("规则没有改动").fill("quota", "1").press("开始试算");
      officer.see("由此落下").see("按地区").see("敦化市");
      officer.fill("quota", "2").fill("w.employment", "36").press("开始试算").see("须为 100");
      officer.open(round + "/replay").see("复算一致");
    }
  }

  @Test
  @Order(3)
  void a_city_tries_a_rule_on_all_rounds_of_its_counties_and_sees_no_names(Demo demo) {
    try (var city = demo.visitor();
        var other = demo.visitor()) {
      city.signIn("222400-j1").open("/standards").follow("规则试算（整级）").see("共 ");
      city.see("敦化市").seeNot(BASE).fill("places", "-1").press("开始试算").see("由此落下");
      city.see("按行业").fill("places", "一").press("开始试算").see("须为 -99 到 99 的整数");
      other.signIn("220800-j1").open("/what-if").see("这一级还没有已结束的批次");
    }
  }

  @Test
  @Order(2)
  void an_officer_prints_why_a_base_was_named(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn("222403-j1").openCase(BASE).follow("办理依据单").see("已命名。");
      officer.see("带动创业和吸纳就业人数").see("个参评项目中列第 2 名").see("下载 PDF");
    }
  }
}
