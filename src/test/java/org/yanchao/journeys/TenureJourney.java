package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A base named in 2021 is checked, falls short, is heard and loses its name in public. */
@ExtendWith(BrowserDemo.class)
@Order(8)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TenureJourney {

  private static final String BASE = "稻蟹共作创业基地";

  @Test
  @Order(1)
  void the_unit_checks_its_bases_and_asks_for_rectification(Demo demo) {
    try (var officer = demo.visitor()) {
      certificate(officer).see("核验通过").see("来源");
      officer.signIn("220882-j1").open("/tenure").see(BASE).press("开展年度核查");
      officer.see("年度核查已开展").openTask(BASE);
      officer.pick("result", "RECTIFY").fill("note", "缺少工资台账。").press("登记核查结果");
      officer.see("核查结果已登记").see("整改中");
    }
  }

  @Test
  @Order(2)
  void the_holder_answers_and_the_officer_is_satisfied(Demo demo) {
    try (var holder = demo.visitor()) {
      holder.signIn("d11").open("/bases").see("整改中");
      holder.page().locator("textarea[name='words']").first().fill("台账已补齐。");
      holder.press("提交整改情况").see("整改情况已提交");
    }
    try (var officer = demo.visitor()) {
      officer.signIn("220882-j1").openTask(BASE).see("台账已补齐。").press("整改到位");
      officer.see("核查合格");
    }
  }

  @Test
  @Order(3)
  void a_name_is_taken_back_after_the_holder_was_heard(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn("220882-j1").open("/tenure").follow("提请撤销命名");
      officer.choose("ground", "STOPPED_OPERATING").fill("reason", "已停止运营。").press("提请撤销命名");
      officer.see("已提请撤销").fill("noticeNo", "大人社告〔2022〕1号").press("登记告知书并送达");
      officer.see("陈述期内").see("提请负责人决定");
    }
    try (var holder = demo.visitor()) {
      holder.signIn("d11").open("/bases").see("暂停");
      holder.page().locator("textarea[name='words']").first().fill("仅为季节性停工。");
      holder.press("提交陈述申辩").see("陈述申辩已提交");
    }
    try (var citizen = demo.visitor()) {
      certificate(citizen).see("暂停使用");
    }
    try (var officer = demo.visitor()) {
      officer.signIn("220882-j1").openTask(BASE).pick("revoke", "true");
      officer.fill("words", "经核实已无人员和生产。").press("提请负责人决定").see("已提请决定");
    }
  }

  @Test
  @Order(4)
  void the_leaders_decide_and_anyone_can_read_it(Demo demo) {
    try (var head = demo.visitor()) {
      head.signIn("220882-f1").openTask(BASE).pick("revoke", "true").fill("meeting", "局长办公会");
      head.fill("heldOn", "2022-07-15").fill("participants", "全体局领导").fill("conclusion", "同意撤销。");
      head.fill("documentNo", "大人社发〔2022〕9号").press("登记集体研究决定").see("决定已登记");
    }
    try (var officer = demo.visitor()) {
      officer.signIn("220882-j1").openTask(BASE).see("收回牌匾");
    }
    try (var anyone = demo.visitor()) {
      anyone.open("/revocations").see(BASE).see("停止运营").see("大人社发〔2022〕9号");
      certificate(anyone).see("已被撤销");
    }
  }

  /** The check page of the base's county certificate, as the register leads to it. */
  private static Visitor certificate(Visitor reader) {
    reader.open("/register").fill("q", BASE).choose("level", "COUNTY").press("查询");
    return reader.follow(BASE);
  }
}
