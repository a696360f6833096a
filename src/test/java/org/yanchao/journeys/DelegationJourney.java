package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanchao.desk.DueWork;
import org.yanchao.review.web.EntrustedRound;

/** A county asks its city to run a review; the city accepts, reviews and hands the result back. */
@PanelProgram
class DelegationJourney {

  private static final int SCAN = 3000;
  private static final String TODAY = EntrustedRound.today().toString();

  @Autowired EntrustedRound entrusted;
  @Autowired DueWork dueWork;
  @LocalServerPort int port;

  private Theatre theatre;
  private String round = "";

  @BeforeAll
  void raise() {
    round = "/rounds/" + entrusted.freeze();
    theatre = new Theatre(port, dueWork::runDue);
  }

  @AfterAll
  void close() {
    theatre.close();
  }

  @Test
  @Order(1)
  void the_county_asks_by_a_letter_whose_day_is_not_ahead() {
    try (var head = theatre.visitor("head")) {
      head.open(round).follow("委托评审").see("本批次由本单位组织评审");
      letter(head, "敦人社函〔2022〕8号", EntrustedRound.today().plusDays(1).toString());
      head.confirm("委托市级组织评审").see("成文日期晚于今天").see("本批次由本单位组织评审");
      letter(head, "敦人社函〔2022〕8号", TODAY).attach("scan", SCAN);
      head.confirm("委托市级组织评审").see("已登记委托").see("待市级答复").see("下载扫描件");
      assertThat(head.first("#letters ~ table code")).matches("[0-9a-f]{64}");
    }
  }

  @Test
  @Order(2)
  void the_city_sends_it_back_with_a_reason_and_the_county_asks_again() {
    try (var city = theatre.visitor("city-head");
        var head = theatre.visitor("head")) {
      city.open("/work").followIn("tr", "答复评审委托", "办理").fill("reason", "须附参评名单");
      city.press("退回委托").see("已退回委托");
      city.open("/work").seeNot("答复评审委托");
      head.open(round + "/delegation").see("市级退回").see("须附参评名单");
      var scan = head.page().locator("#ended ~ table a").getAttribute("href");
      assertThat(head.page().request().get(scan).body()).hasSize(SCAN);
      letter(head, "敦人社函〔2022〕9号", TODAY).confirm("委托市级组织评审").see("已登记委托");
    }
  }

  @Test
  @Order(3)
  void the_city_accepts_by_a_reply_and_the_draw_comes_into_its_inbox() {
    try (var city = theatre.visitor("city-head");
        var officer = theatre.visitor("city-officer");
        var county = theatre.visitor("officer")) {
      officer.open("/work").seeNot("抽取专家");
      officer.open(round + "/draw").see("尚未答复委托");
      city.open("/work").followIn("tr", "答复评审委托", "办理");
      letter(city, "延州人社函〔2022〕3号", "2022-08-23").press("接受委托").see("成文日期早于来文");
      letter(city, "延州人社函〔2022〕3号", TODAY).press("接受委托").see("已接受委托");
      officer.open(round + "/delegation").attach("scan-REPLY", SCAN).press("上传扫描件");
      officer.see("扫描件已归档");
      county.open(round + "/delegation").see("评审进行中").see("延州人社函〔2022〕3号");
      county.open("/work").seeNot("抽取专家");
      officer.open("/work").see("抽取专家");
    }
  }

  @Test
  @Order(4)
  void an_applicants_request_is_answered_by_the_city_and_not_by_the_county() {
    try (var applicant = theatre.visitor("applicant");
        var county = theatre.visitor("officer");
        var officer = theatre.visitor("city-officer")) {
      applicant.open("/applications/cases/" + entrusted.levelCase()).follow("申请专家回避");
      applicant.fill("name", "州专家1").fill("reason", "曾任本社顾问").press("提交申请").see("待答复");
      county.open(round + "/recusals").see("曾任本社顾问").see("本批次的评审已委托上级组织");
      officer.open(round + "/delegation").follow("回避申请和线索").see("曾任本社顾问");
      var expert = officer.page().locator("select[name='expert']");
      assertThat(expert.locator("option:checked").textContent()).contains("州专家1");
      officer.confirm("确认回避").seeNot("待答复");
      applicant.open("/applications/cases/" + entrusted.levelCase() + "/recusal").seeNot("待答复");
    }
  }

  @Test
  @Order(5)
  void the_city_draws_its_own_experts_opens_the_names_and_closes_the_review() {
    try (var officer = theatre.visitor("city-officer");
        var county = theatre.visitor("officer");
        var secretary = theatre.visitor("city-secretary")) {
      officer.open("/work").followIn("tr", "抽取专家", "办理").confirm("抽取专家").see("专家已抽取");
      officer.seeNot("州专家");
      secretary.open(round + "/draw").confirm("启封专家名单").see("已启封").seeNot("州专家1");
      var codes = round + "/day-codes/" + entrusted.batch();
      county.open(codes).see("本单位只能查看").seeNot("签发并打印");
      officer.open(codes).see("签发并打印");
      score(EntrustedRound.SEATS);
      officer.open(round + "/progress").confirm("结束评审").see("本组已结束评审。");
    }
  }

  @Test
  @Order(6)
  void the_city_hands_the_result_back_and_the_county_ranks() {
    try (var city = theatre.visitor("city-head");
        var county = theatre.visitor("officer")) {
      county.open("/work").seeNot("锁定排序");
      city.open("/work").followIn("tr", "交回评审结果", "办理").see("评审已结束，待交回");
      letter(city, "延州人社函〔2022〕6号", TODAY).attach("scan", SCAN);
      city.press("交回评审结果").see("评审结果已交回").see("交回结果的函");
      city.open("/work").seeNot("交回评审结果");
      county.open("/work").see("锁定排序").open(round + "/ranking").see("90.00");
      county.press("锁定排序").see("排序已锁定。");
      county.open(round + "/delegation").see("结果已交回");
      assertThat(scans(county).count()).isEqualTo(2);
    }
  }

  private void score(int seats) {
    for (var no = 1; no <= seats; no++) {
      entrusted.score(no);
    }
  }

  private static Locator scans(Visitor reader) {
    return reader.page().locator("a[href*='/delegation/letters/']");
  }

  private static Visitor letter(Visitor head, String number, String day) {
    return head.fill("number", number).fill("day", day);
  }
}
