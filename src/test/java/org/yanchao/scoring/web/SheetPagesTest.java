package org.yanchao.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.yanchao.panel.web.RoundOnScreen.between;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yanchao.panel.web.PanelPages;
import org.yanchao.panel.web.RoundOnScreen.Browser;

/** What saving a sheet answers: to a button, to the page's script, to a second tab. */
@PanelPages
@Import(Statements.class)
class SheetPagesTest {

  private static final List<String> CRITERIA =
      List.of("employment", "facilities", "services", "brand", "operation", "management");

  @Autowired ScoringHall hall;
  @Autowired Statements statements;
  @Autowired MockMvcTester mvc;
  @Autowired UserDetailsService people;

  @BeforeAll
  void open() {
    hall.open(4, 3);
  }

  @Test
  void savingByTheWayRedrawsTheSumAlone() throws Exception {
    var sheet = sheet(0);
    var typed = points("3");
    typed.putAll(Map.of("editor", field(sheet, "editor"), "version", "0"));

    assertThat(expert().byTheWay(sheet, typed)).hasRedirectedUrl(sheet + "/running");
    assertThat(expert().read(sheet + "/running")).contains("<output>18</output>", "已自动保存");
    typed.put("points-brand", "4");
    assertThat(expert().byTheWay(sheet, typed)).hasRedirectedUrl(sheet + "/running");
    typed.put("points-brand", "NaN");
    assertThat(expert().byTheWay(sheet, typed)).hasStatus(422).bodyText().contains("未自动保存");
    typed.putAll(points("2"));
    typed.remove("editor");
    assertThat(expert().byTheWay(sheet, typed)).hasStatus(409).bodyText().contains("另一页面");

    assertThat(expert().read(sheet + "/running")).contains("<output>19</output>");
  }

  @Test
  void aSaveTakesAtMostEightStatementsAndOneCommit() throws Exception {
    var sheet = sheet(1);
    var form = post(sheet).param("_key", UUID.randomUUID().toString()).param("next", "true");
    points("2").forEach(form::param);
    form.param("version", field(sheet, "version"));
    form.with(csrf()).with(user(people.loadUserByUsername(hall.logins().get(0))));
    statements.reset();

    assertThat(mvc.perform(form)).hasStatus3xxRedirection();

    assertThat(statements.seen()).hasSizeBetween(3, 8);
    assertThat(statements.commits()).isEqualTo(1);
  }

  @Test
  void anExpertMayLeaveOneCandidateOutWithAReason() throws Exception {
    var sheet = sheet(2);
    var blank = Map.of("remark", " ", "version", "0");
    assertThat(expert().send(sheet + "/abstention", blank)).hasRedirectedUrl("/rounds");

    var given = Map.of("remark", "不熟悉该行业", "version", "0");
    assertThat(expert().send(sheet + "/abstention", given))
        .hasRedirectedUrl("/score/" + hall.batch());

    assertThat(expert().read("/score/" + hall.batch())).contains("不评");
    assertThat(expert().read(sheet)).contains("已登记不评此项目：不熟悉该行业");
  }

  @Test
  void whatOneExpertGaveIsThereAndNobodyElseReadsIt() throws Exception {
    var sheet = sheet(3);
    var typed = points("3.75");
    typed.putAll(Map.of("remark", "只有本人可见", "version", "0"));
    assertThat(expert().send(sheet, typed)).hasRedirectedUrl(sheet);
    assertThat(expert().read(sheet)).contains("value=\"3.75\"", "只有本人可见", "22.5");

    var neighbour = as(hall.logins().get(1));
    assertThat(neighbour.read(sheet)).doesNotContain("3.75", "只有本人可见", "22.5");
    assertThat(neighbour.read("/score/" + hall.batch())).doesNotContain("22.5").contains("0/4");
    assertThat(as("officer").open(sheet)).hasStatus(403);
    assertThat(as("officer").read("/rounds/" + hall.round() + "/progress"))
        .contains("看不到任何分数")
        .doesNotContain("22.5", "只有本人可见");
    assertThat(as("neighbour").open("/rounds/" + hall.round() + "/progress")).hasStatus(404);
  }

  @Test
  void sheetsGoOutOnPaperAndInExcelAndComeBack() throws Exception {
    var paper = "/rounds/" + hall.round() + "/paper/" + hall.batch();
    assertThat(as("officer").read(paper)).contains("未录入", "打印空白评分表").doesNotContain("??");
    assertThat(as("officer").read(paper + "/blank")).contains("专家评分表", "专家签名");
    assertThat(as("officer").read(paper + "/3/" + hall.candidates().get(0)))
        .contains("评分表扫描件")
        .doesNotContain("??");
    assertThat(as("neighbour").open(paper)).hasStatus(404);
    assertThat(as("head").open(paper)).hasStatus4xxClientError();

    var last = as(hall.logins().get(2));
    var table = "/score/" + hall.batch() + "/table";
    var out = last.open(table).getResponse().getContentAsByteArray();
    var task = "/score/" + hall.batch();
    assertThat(last.upload(table, out)).hasRedirectedUrl(task);
    assertThat(last.upload(table, new byte[] {1})).hasRedirectedUrl("/rounds");
    var ofAnother = as(hall.logins().get(1)).open(table).getResponse().getContentAsByteArray();
    assertThat(last.upload(table, ofAnother)).hasRedirectedUrl(task);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void whatFollowsTheReviewIsOnPaperAndInTables() throws Exception {
    var round = "/rounds/" + hall.round();
    assertThat(as("officer").open(round + "/fees")).hasStatus4xxClientError();
    assertThat(as("officer").open(round + "/agreement/" + hall.batch())).hasStatus4xxClientError();

    hall.handIn("5");
    meet(as(hall.logins().get(1)));
    hall.close();
    assertThat(as("officer").read(round + "/opinion/" + hall.batch()))
        .contains("专家组评审意见", "同意按得分排序", "讨论充分", "30.00")
        .doesNotContain("??");
    assertThat(as("officer").read(round + "/progress")).contains("上传扫描件");

    assertThat(as("officer").read(round + "/agreement/" + hall.batch()))
        .contains("评分一致性分析", "名次不变", "30.00")
        .doesNotContain("??");
    assertThat(as("officer").send(round + "/fees", Map.of("amount", "8,5")))
        .hasRedirectedUrl("/rounds");
    assertThat(as("officer").send(round + "/fees", Map.of("amount", "１００", "unit", "PER_SHEET")))
        .hasRedirectedUrl(round + "/fees");
    assertThat(as("officer").read(round + "/fees")).contains("400.00", "1200.00");
    assertThat(as("officer").read(round + "/fees/paper")).contains("劳务费发放表", "1200.00", "制表");
    assertThat(as("officer").open(round + "/fees.xlsx")).hasStatusOk();
    assertThat(as("neighbour").open(round + "/fees")).hasStatus(404);
    assertThat(as("neighbour").open(round + "/agreement/" + hall.batch())).hasStatus(404);
  }

  private void meet(Browser chair) throws Exception {
    var meeting = "/score/" + hall.batch() + "/meeting";
    assertThat(chair.read(meeting)).contains("主持会议");
    assertThat(chair.send(meeting, Map.of())).hasRedirectedUrl(meeting);
    assertThat(chair.send(meeting + "/place", Map.of("place", "2"))).hasRedirectedUrl(meeting);
    assertThat(expert().read(meeting)).contains("2/4", "every 5s").doesNotContain("保存记录");
    var note = Map.of("candidate", hall.candidates().get(1).toString(), "text", "讨论充分");
    assertThat(chair.send(meeting + "/note", note)).hasRedirectedUrl(meeting);
    assertThat(expert().read(meeting)).contains("讨论充分");
    assertThat(chair.send(meeting + "/opinion", Map.of("text", "同意按得分排序")))
        .hasRedirectedUrl(meeting);
    assertThat(chair.read(meeting)).contains("同意按得分排序").doesNotContain("??");
    assertThat(as("officer").open(meeting)).hasStatus(403);
  }

  private String sheet(int candidate) {
    return "/score/" + hall.batch() + "/" + hall.candidates().get(candidate);
  }

  private String field(String sheet, String name) throws Exception {
    return between(expert().read(sheet), "name=\"" + name + "\" value=\"", "\"").get(0);
  }

  private Browser expert() {
    return as(hall.logins().get(0));
  }

  private Browser as(String login) {
    return new Browser(mvc, people, login);
  }

  private static Map<String, String> points(String each) {
    var points = new HashMap<String, String>();
    CRITERIA.forEach(it -> points.put("points-" + it, each));
    return points;
  }
}
