package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notice, objection, naming document, certificate and recommendation of a county. */
@ExtendWith(BrowserDemo.class)
@Order(Season.NAMING)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NamingJourney {

  private static final String BASE = "桑黄创业基地";
  private static final String OBJECTED = "梅花鹿养殖创业基地";

  @Test
  @Order(1)
  void an_officer_publishes_the_notice(Demo demo) {
    demo.moveTo("2022-09-08T08:30");
    try (var officer = demo.visitor()) {
      var round = RoundWork.desk(officer, "222406-j1");
      officer.open(round + "/notice").press("发布公示").see("公示已发布。");
    }
  }

  @Test
  @Order(2)
  void anybody_reads_the_notice_and_objects_with_their_name(Demo demo) {
    demo.moveTo("2022-09-09T08:30");
    try (var citizen = demo.visitor()) {
      citizen.open("/notices").follow("和龙市").see(BASE).follow("提出异议");
      citizen.fill("realName", "金明哲").fill("contact", "13900000077");
      citizen.fill("body", "该基地的带动人数与实际不符。").press("提交异议").see("您的异议已收到");
    }
  }

  @Test
  @Order(3)
  void an_objection_gets_more_time_is_investigated_and_the_head_answers_it(Demo demo) {
    try (var officer = demo.visitor();
        var head = demo.visitor()) {
      head.signIn("222406-f1").open("/objections").follow(BASE).unfold("延长异议答复期限");
      var field = "extension-" + head.path().substring("/objections/".length());
      head.fill(field + "-day", "2022-09-23").fill(field + "-document", "和人社发〔2022〕49号");
      head.fill(field + "-reason", "须向银行核对工资流水。").pressIn("details", "文号", "延长");
      head.see("期限已延长").see("延长至 2022-09-23");
      officer.signIn("222406-j1").open("/objections").follow(BASE).see("金明哲");
      officer.fill("finding", "逐人核对花名册和工资表，人数属实。").pick("upheld", "false");
      officer.fill("reply", "经核查，带动人数属实，异议不成立。").press("提交负责人审签").see("已提交负责人审签");
      head.open("/objections").follow(BASE).press("审签同意").see("异议办结");
    }
  }

  @Test
  @Order(4)
  void the_naming_document_names_and_numbers_the_certificate(Demo demo) {
    demo.moveTo("2022-09-16T09:30");
    try (var officer = demo.visitor();
        var citizen = demo.visitor()) {
      var round = RoundWork.desk(officer, "222406-j1");
      officer.open(round + "/naming").see(BASE).fill("documentNo", "和人社发〔2022〕51号");
      officer.press("登记命名文件").see("命名文件已登记").follow(BASE).see("和人社发〔2022〕51号");
      citizen.open(officer.path()).follow("打印").see(BASE);
      citizen.open("/register").fill("q", "桑黄").press("查询").see(BASE);
    }
  }

  @Test
  @Order(5)
  void what_meets_the_upper_conditions_is_recommended_with_a_letter(Demo demo) {
    demo.moveTo("2022-09-21T09:30");
    try (var officer = demo.visitor()) {
      officer.signIn("222403-j1").open("/recommendations").follow("查看");
      officer.see("雁鸣木耳返乡创业基地").fill("letterNo", "敦人社函〔2022〕88号").press("发送推荐");
      officer.see("推荐已发送。").follow("打印推荐函").see("敦人社函〔2022〕88号");
    }
  }

  @Test
  @Order(6)
  void an_upheld_objection_takes_the_item_off_and_leaves_its_place_to_the_leaders(Demo demo) {
    try (var officer = demo.visitor();
        var head = demo.visitor()) {
      officer.signIn("220421-j1").open("/objections").follow(OBJECTED).see("李守信");
      officer.fill("finding", "9人的劳动报酬发放表系伪造。").pick("upheld", "true").tick("falseMaterial");
      officer.fill("reply", "所反映情况属实，取消拟命名资格。").press("提交负责人审签").see("已提交负责人审签");
      head.signIn("220421-f1").open("/objections").follow(OBJECTED).press("审签同意").see("异议办结");
      var round = RoundWork.desk(head, "220421-f1");
      head.open(round + "/decision").see("空缺名额处理");
      officer.open(round + "/naming").seeNot(OBJECTED);
    }
  }
}
