package org.yanchao.journeys;

import java.math.BigDecimal;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A city runs its round, with an expert who finds a relation after having scored. */
@ExtendWith(BrowserDemo.class)
@Order(Season.CITY_ROUND)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CityRoundJourney {

  private static final String BASE = "雁鸣木耳返乡创业基地";
  private static final String OFFICER = "222400-j1";
  private static final String HEAD = "222400-f1";
  private static final String FIRST_SEAT = "main tbody tr:has-text('第 1 席')";

  @Test
  @Order(1)
  void the_city_opens_its_round_and_its_head_adopts_the_plan(Demo demo) {
    demo.moveTo("2022-09-30T13:00");
    try (var officer = demo.visitor();
        var head = demo.visitor()) {
      officer.signIn(OFFICER).open("/rounds").press("开设批次").see("批次已开设");
      RoundWork.adoptPlan(head, RoundWork.desk(head, HEAD), "2", "5");
    }
  }

  @Test
  @Order(2)
  void candidates_are_frozen_and_who_is_not_among_them_reads_why(Demo demo) {
    demo.moveTo("2022-10-08T09:30");
    try (var officer = demo.visitor()) {
      var round = RoundWork.desk(officer, OFFICER);
      officer.open(round + "/candidates").see("参评项目（1）").see("归牧肉牛创业基地");
      officer.confirm("确定参评名单").see("参评名单已确定，共 1 个项目。");
      officer.open(round + "/grounds").confirm("固定优先情形").see("优先情形已固定");
    }
  }

  @Test
  @Order(3)
  void experts_are_drawn_and_invited(Demo demo) {
    demo.moveTo("2022-10-10T08:30");
    try (var officer = demo.visitor();
        var secretary = demo.visitor()) {
      var round = RoundWork.desk(officer, OFFICER);
      officer.open(round + "/draw").confirm("抽取专家").see("专家已抽取");
      secretary.signIn("222400-m1").open(round + "/draw").confirm("启封专家名单").see("已启封");
    }
  }

  @Test
  @Order(4)
  void ec12_and_x8_an_expert_who_finds_a_relation_after_scoring_leaves_with_all_sheets(Demo demo) {
    demo.moveTo("2022-10-11T09:30");
    try (var officer = demo.visitor();
        var leaver = demo.visitor()) {
      var round = RoundWork.desk(officer, OFFICER);
      officer.open(round + "/progress");
      leaver.signIn(RoundWork.expert(officer, FIRST_SEAT)).open("/score").follow("继续评分");
      var batch = leaver.path();
      leaver.follow(BASE);
      RoundWork.score(leaver, new BigDecimal("0.90"));
      leaver.press("保存").open(batch).unfold("申请回避或退出评审");
      leaver.choose("leave-ground", "KINSHIP").fill("leave-note", "申报单位负责人为本人表亲。");
      leaver.confirm("退出本组评审").see("您已退出本组评审");
      officer.open(round + "/progress").see("已退出的专家").see("评分开始后退出，原评分全部不计入");
    }
  }

  @Test
  @Order(5)
  void ec12_and_x8_the_alternate_declares_and_scores_everything_anew(Demo demo) {
    try (var officer = demo.visitor();
        var alternate = demo.visitor()) {
      var round = RoundWork.desk(officer, OFFICER);
      officer.open(round + "/progress");
      alternate
          .signIn(RoundWork.expert(officer, FIRST_SEAT + ":has-text('未完成')"))
          .open("/score")
          .follow("开始");
      var batch = alternate.path();
      alternate.tick("none").press("提交声明").see("回避声明已记录").open(batch).follow(BASE);
      RoundWork.score(alternate, new BigDecimal("0.88"));
      alternate.press("保存").open(batch + "/check").see("88.00").confirm("提交评分").see("评分已提交");
    }
  }

  @Test
  @Order(6)
  void the_ranking_is_locked_and_the_leaders_decide(Demo demo) {
    demo.moveTo("2022-10-12T13:00");
    try (var officer = demo.visitor();
        var head = demo.visitor()) {
      var round = RoundWork.desk(officer, OFFICER);
      officer.open(round + "/progress").confirm("结束评审").see("本组已结束评审。");
      officer.open(round + "/ranking").see(BASE).press("锁定排序").see("排序已锁定。");
      RoundWork.desk(head, HEAD);
      head.open(round + "/decision");
      RoundWork.meeting(head, "同意命名。").press("登记集体研究决定").see("集体研究决定已登记。");
    }
  }

  @Test
  @Order(7)
  void the_city_publishes_names_and_recommends(Demo demo) {
    demo.moveTo("2022-10-18T08:30");
    try (var officer = demo.visitor()) {
      var round = RoundWork.desk(officer, OFFICER);
      officer.open(round + "/notice").press("发布公示").see("公示已发布。").see("2022-10-24");
      demo.moveTo("2022-10-25T09:00");
      officer.open(round + "/naming").fill("documentNo", "延州人社发〔2022〕99号");
      officer.press("登记命名文件").see("命名文件已登记").follow(BASE).see("延州人社发〔2022〕99号");
      officer.open("/recommendations").follow("查看").see(BASE);
      officer.fill("letterNo", "延州人社函〔2022〕66号").press("发送推荐").see("推荐已发送。");
    }
  }
}
