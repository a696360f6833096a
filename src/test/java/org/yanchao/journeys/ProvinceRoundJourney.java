package org.yanchao.journeys;

import java.math.BigDecimal;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The province runs its round, from the plan to the register. */
@ExtendWith(BrowserDemo.class)
@Order(Season.PROVINCE_ROUND)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProvinceRoundJourney {

  private static final String BASE = "雁鸣木耳返乡创业基地";
  private static final String OFFICER = "220000-j1";
  private static final String HEAD = "220000-f1";

  @Test
  @Order(1)
  void the_province_opens_its_round_and_its_head_adopts_the_plan(Demo demo) {
    demo.moveTo("2022-11-15T08:30");
    try (var officer = demo.visitor();
        var head = demo.visitor()) {
      officer.signIn(OFFICER).open("/rounds").press("开设批次").see("批次已开设");
      RoundWork.adoptPlan(head, RoundWork.desk(head, HEAD), "1", "7");
    }
  }

  @Test
  @Order(2)
  void candidates_are_frozen_and_experts_drawn(Demo demo) {
    demo.moveTo("2022-11-18T08:30");
    try (var officer = demo.visitor();
        var secretary = demo.visitor()) {
      var round = RoundWork.desk(officer, OFFICER);
      officer.open(round + "/candidates").see(BASE).see("稻米加工创业基地");
      officer.confirm("确定参评名单").see("参评名单已确定，共 1 个项目。");
      officer.open(round + "/grounds").confirm("固定优先情形").see("优先情形已固定");
      demo.moveTo("2022-11-21T08:30");
      officer.open(round + "/draw").confirm("抽取专家").see("专家已抽取");
      secretary.signIn("220000-m1").open(round + "/draw").confirm("启封专家名单").see("已启封");
    }
  }

  @Test
  @Order(3)
  void an_expert_scores_beside_the_material(Demo demo) {
    demo.moveTo("2022-11-28T09:30");
    try (var officer = demo.visitor();
        var expert = demo.visitor()) {
      var round = RoundWork.desk(officer, OFFICER);
      officer.open(round + "/progress").seeNot("95.00");
      expert.signIn(RoundWork.expert(officer, "main tbody tr")).open("/score").follow("继续评分");
      var batch = expert.path();
      expert.follow(BASE).see("证明材料");
      RoundWork.score(expert, new BigDecimal("0.95"));
      expert.press("保存").open(batch + "/check").see("95.00").confirm("提交评分").see("评分已提交");
    }
  }

  @Test
  @Order(4)
  void the_ranking_is_locked_and_the_leaders_decide(Demo demo) {
    demo.moveTo("2022-12-05T08:30");
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
  @Order(5)
  void the_province_publishes_and_names_and_the_register_shows_it(Demo demo) {
    demo.moveTo("2022-12-12T08:30");
    try (var officer = demo.visitor();
        var citizen = demo.visitor()) {
      var round = RoundWork.desk(officer, OFFICER);
      officer.open(round + "/notice").press("发布公示").see("公示已发布。").see("2022-12-16");
      demo.moveTo("2022-12-20T09:00");
      officer.open(round + "/naming").fill("documentNo", "吉人社发〔2022〕99号");
      officer.press("登记命名文件").see("命名文件已登记").see("吉人社发〔2022〕99号");
      citizen.open("/register").choose("level", "PROVINCE").press("查询").see(BASE);
      citizen.see("吉人社发〔2022〕99号");
    }
  }
}
