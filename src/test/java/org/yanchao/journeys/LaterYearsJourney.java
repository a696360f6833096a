package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The three years after a name: two failed checks in a row take it back, and the levels above look
 * for themselves (X6, X14); another is renewed in time, a third runs out.
 */
@ExtendWith(BrowserDemo.class)
@Order(Season.LATER_YEARS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaterYearsJourney {

  private static final String FAILING = "雁鸣木耳返乡创业基地";
  private static final String OFFICER = "222403-j1";
  private static final String RENEWED = "桑黄创业基地";
  private static final String LAPSED = "稻米加工创业基地";

  @Test
  @Order(1)
  void what_is_not_put_right_in_time_has_failed(Demo demo) {
    demo.moveTo("2023-03-06T09:00");
    try (var officer = demo.visitor();
        var holder = demo.visitor()) {
      officer.signIn(OFFICER).open("/tenure").press("开展年度核查").openTask(FAILING);
      officer.pick("result", "RECTIFY").fill("note", "工资台账缺6个月。").press("登记核查结果").see("整改中");
      holder.signIn("d01").open("/bases").see("整改中").see("工资台账缺6个月。");
      demo.moveTo("2023-05-08T09:00");
      officer.open("/tenure").followIn("tr:has-text('年度核查')", FAILING, FAILING).see("不合格");
      certificate(holder, FAILING).see("核验通过");
    }
  }

  @Test
  @Order(2)
  void x6_the_second_failure_in_a_row_opens_the_revocation_by_itself(Demo demo) {
    demo.moveTo("2024-03-04T09:00");
    try (var officer = demo.visitor()) {
      officer.signIn(OFFICER).open("/tenure").press("开展年度核查").openTask(FAILING);
      officer.pick("result", "FAIL").fill("note", "台账仍不完整，带动人数不足。").press("登记核查结果");
      officer.openTask(FAILING).see("核查连续不合格").fill("noticeNo", "敦人社告〔2024〕1号");
      officer.press("登记告知书并送达").see("陈述期内");
      certificate(officer, FAILING).see("暂停使用");
    }
  }

  @Test
  @Order(3)
  void x6_the_holder_is_heard_before_the_leaders_decide(Demo demo) {
    try (var officer = demo.visitor();
        var holder = demo.visitor();
        var head = demo.visitor()) {
      holder.signIn("d01").open("/bases").see("暂停");
      holder.page().locator("textarea[name='words']").first().fill("今年已恢复到规定人数。");
      holder.press("提交陈述申辩").see("陈述申辩已提交");
      officer.signIn(OFFICER).openTask(FAILING).see("今年已恢复到规定人数。").pick("revoke", "true");
      officer.fill("words", "经复查，人数仍不足，陈述理由不成立。").press("提请负责人决定").see("已提请决定");
      head.signIn("222403-f1").openTask(FAILING).see("陈述理由不成立").pick("revoke", "true");
      RoundWork.meeting(head, "同意撤销。").fill("heldOn", "2024-03-04");
      head.fill("documentNo", "敦人社发〔2024〕12号").press("登记集体研究决定").see("决定已登记");
    }
  }

  @Test
  @Order(4)
  void x14_the_levels_above_look_for_themselves_and_their_names_hold(Demo demo) {
    try (var anyone = demo.visitor();
        var city = demo.visitor()) {
      anyone.open("/revocations").see(FAILING).see("敦人社发〔2024〕12号");
      certificate(anyone, FAILING).see("已被撤销");
      city.signIn("222400-j1").openTask(FAILING).see("下级撤销后的复核").pick("result", "PASS");
      city.fill("note", "市级条件仍然具备。").press("登记核查结果").see("合格");
      anyone.open("/register").fill("q", FAILING).choose("level", "CITY").press("查询");
      anyone.follow(FAILING).see("核验通过");
    }
  }

  @Test
  @Order(5)
  void a_holder_is_reminded_and_renews_in_time(Demo demo) {
    demo.moveTo("2025-03-17T09:00");
    try (var officer = demo.visitor();
        var holder = demo.visitor();
        var head = demo.visitor()) {
      holder.signIn("d05").open("/notifications").see("命名即将到期，可以申请续期");
      officer.signIn("222406-j1").open("/tenure/expiries").see("待联系").openTask(RENEWED);
      officer.fill("words", "3月17日电话联系，对方将申请续期。").press("登记联系情况").see("联系情况已登记。");
      holder.open("/bases");
      holder.page().locator("textarea[name='words']").first().fill("基地持续经营，带动人数稳定。");
      holder.press("申请续期").see("续期申请已提交。");
      officer.openTask(RENEWED).pick("renew", "true").fill("words", "条件仍然具备。");
      officer.press("提交负责人审签").see("已提交负责人审签。");
      head.signIn("222406-f1").openTask(RENEWED).fill("documentNo", "和人社发〔2025〕7号");
      head.press("同意续期").see("已续期，证书有效期同时更新。");
      certificate(holder, RENEWED).see("核验通过").see("2028-09-15");
    }
  }

  @Test
  @Order(6)
  void what_nobody_renews_runs_out_everywhere_on_the_same_day(Demo demo) {
    demo.moveTo("2025-09-17T09:00");
    try (var officer = demo.visitor();
        var holder = demo.visitor();
        var anyone = demo.visitor()) {
      certificate(anyone, LAPSED).see("已到期");
      anyone.open("/register").fill("q", LAPSED).choose("level", "COUNTY").press("查询").see("已到期");
      holder.signIn("d09").open("/notifications").see("命名已到期失效").open("/bases").see("已到期");
      officer.signIn("220581-j1").open("/tenure/expiries").see(LAPSED).see("已失效");
    }
  }

  /** The check page of the base's county certificate, as the register leads to it. */
  private static Visitor certificate(Visitor reader, String base) {
    reader.open("/register").fill("q", base).choose("level", "COUNTY").press("查询");
    return reader.follow(base);
  }
}
