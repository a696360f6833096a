package org.yanchao.journeys;

import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A county runs its round: plan, candidates, draw, scoring, ranking, decision. */
@ExtendWith(BrowserDemo.class)
@Order(Season.COUNTY_ROUND)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CountyRoundJourney {

  private static final String WINNER = "桑黄创业基地";

  @Test
  @Order(1)
  void a_round_is_opened_and_its_head_adopts_the_review_plan(Demo demo) {
    demo.moveTo("2022-08-16T12:30");
    try (var officer = demo.visitor();
        var head = demo.visitor()) {
      officer.signIn("222406-j1").open("/rounds").press("开设批次").see("批次已开设");
      head.signIn("222406-f1").open("/rounds").follow("进入工作台").follow("审定评审方案");
      head.fill("quota", "1").fill("seats", "4").fill("supervisor", "王监督");
      head.confirm("审定评审方案").see("单数");
      head.fill("seats", "3").confirm("审定评审方案").see("评审方案已审定");
    }
  }

  @Test
  @Order(2)
  void candidates_and_grounds_are_frozen(Demo demo) {
    demo.moveTo("2022-08-19T14:30");
    try (var officer = demo.visitor()) {
      var round = RoundWork.desk(officer, "222406-j1");
      officer.open(round + "/candidates").see("参评项目（2）").see("已适用放宽门槛");
      officer.confirm("确定参评名单").see("参评名单已确定，共 2 个项目。");
      officer.open(round + "/grounds").see("崇善辣白菜创业基地").confirm("固定优先情形");
      officer.see("优先情形已固定");
    }
  }

  @Test
  @Order(3)
  void experts_are_drawn_and_the_secretary_opens_their_names(Demo demo) {
    demo.moveTo("2022-08-24T08:40");
    try (var officer = demo.visitor();
        var secretary = demo.visitor()) {
      var round = RoundWork.desk(officer, "222406-j1");
      officer.open(round + "/draw").see("可以抽取").confirm("抽取专家").see("专家已抽取");
      officer.open("/experts");
      secretary.signIn("222406-m1").open(round + "/draw").confirm("启封专家名单").see("已启封");
    }
  }

  @Test
  @Order(4)
  void an_applicant_asks_that_somebody_stand_back_and_is_answered(Demo demo) {
    try (var officer = demo.visitor();
        var applicant = demo.visitor()) {
      var round = RoundWork.desk(officer, "222406-j1");
      officer.open(round + "/candidates");
      var link =
          officer.page().locator("tr").filter(having("崇善辣白菜创业基地")).locator("a[href^='/cases/']");
      var path = "/applications" + link.first().getAttribute("href");
      applicant.signIn("d04").open(path).follow("申请专家回避").fill("name", "查无此人");
      applicant.fill("reason", "听说相识").press("提交申请").see("待答复");
      officer.open(round + "/recusals").see("听说相识").page();
      var reason = officer.page().locator("input[name='reason']").first().getAttribute("id");
      officer.fill(reason, "专家库中没有此人").press("不采纳").see("已答复不采纳");
      applicant.open(path + "/recusal").see("未采纳").see("专家库中没有此人");
    }
  }

  @Test
  @Order(5)
  void an_expert_declares_and_scores_with_the_keyboard_alone(Demo demo) {
    demo.moveTo("2022-08-29T08:30");
    try (var officer = demo.visitor();
        var expert = demo.visitor()) {
      var round = RoundWork.desk(officer, "222406-j1");
      officer.open(round + "/draw");
      expert.signIn(RoundWork.expert(officer, "main tbody tr")).open("/score").follow("开始");
      var batch = expert.path();
      expert.tabTo("none").key("Space").tabTo("提交声明").enter().see("回避声明已记录");
      score(expert.open(batch), "崇善辣白菜创业基地", new BigDecimal("0.75"));
      score(expert.open(batch), WINNER, new BigDecimal("0.80"));
      expert.open(batch + "/check").see("75.00").see("80.00").tabTo("提交评分").key("Enter");
      expert.tabTo("确认提交评分").enter().see("评分已提交");
    }
  }

  @Test
  @Order(6)
  void the_review_is_closed_and_the_ranking_locked(Demo demo) {
    demo.moveTo("2022-09-05T08:30");
    try (var officer = demo.visitor()) {
      var round = RoundWork.desk(officer, "222406-j1");
      officer.open(round + "/progress").confirm("结束评审").see("本组已结束评审。");
      officer.open(round + "/ranking").see(WINNER).see("最低").press("锁定排序").see("排序已锁定。");
      officer.open(round).see("集体研究");
    }
  }

  @Test
  @Order(7)
  void the_head_enters_what_the_leaders_decided(Demo demo) {
    try (var head = demo.visitor()) {
      var round = RoundWork.desk(head, "222406-f1");
      head.open(round + "/decision");
      RoundWork.meeting(head, "同意按排序命名。").press("登记集体研究决定");
      head.see("集体研究决定已登记。").seeNot("空缺名额处理");
    }
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** Gives each criterion the same share of what it can have. */
  private static void score(Visitor expert, String base, BigDecimal share) {
    expert.tabTo(base).enter();
    for (var input : expert.page().locator("[id^='p-']").all()) {
      var id = input.getAttribute("id");
      var most = expert.first("label[for='" + id + "'] .yc-hint").replaceAll("[^\\d.]", "");
      expert.tabTo(id).type(new BigDecimal(most).multiply(share).toPlainString());
    }
    expert.tabTo("保存并下一个").enter();
  }
}
