package org.yanchao.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.panel.web.RoundOnScreen.between;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yanchao.YanchaoApplication;
import org.yanchao.account.AccountDesk;
import org.yanchao.desk.DueWork;
import org.yanchao.panel.web.RoundOnScreen;
import org.yanchao.panel.web.RoundOnScreen.Browser;
import org.yanchao.submission.Office;
import org.yanchao.submission.Standards2022;

/** A county's round from opening to the closed review, as its people see it; step after step. */
@SpringBootTest(
    classes = YanchaoApplication.class,
    properties = "spring.main.web-application-type=servlet")
@AutoConfigureMockMvc
@ActiveProfiles({"rehearsal", "test"})
@Import({Office.class, Standards2022.class, RoundOnScreen.class, RoundOnScreen.Desks.class})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewPagesTest {

  private static final int EXPERTS = 6;
  private static final List<String> CRITERIA =
      List.of("employment", "facilities", "services", "brand", "operation", "management");

  @Autowired RoundOnScreen stage;
  @Autowired MockMvcTester mvc;
  @Autowired UserDetailsService people;
  @Autowired AccountDesk accounts;
  @Autowired DueWork dueWork;

  private String round = "";
  private String batch = "";
  private List<String> candidates = List.of();

  @BeforeAll
  void prepare() {
    stage.prepare(EXPERTS);
  }

  private Browser as(String login) {
    return new Browser(mvc, people, login);
  }

  private static Map<String, String> points(String each) {
    var points = new HashMap<String, String>();
    CRITERIA.forEach(it -> points.put("points-" + it, each));
    return points;
  }

  /** Everybody who has to score, in the order of the accounts. */
  private List<Browser> seated() throws Exception {
    return IntStream.rangeClosed(1, EXPERTS)
        .mapToObj(i -> as("expert-" + i))
        .filter(it -> it.open("/score/" + batch).getResponse().getStatus() == 200)
        .toList();
  }

  @Test
  @Order(1)
  void theOfficerOpensTheRoundAndTheHeadAdoptsThePlan() throws Exception {
    var opened =
        as("officer").send("/rounds", Map.of("programme", "jilin-2022", "level", "COUNTY"));
    round = opened.getResponse().getRedirectedUrl();
    assertThat(round).startsWith("/rounds/");
    assertThat(as("officer").read(round)).contains("评审认定工作台", "待审定评审方案");
    assertThat(as("officer").read(round + "/plan")).doesNotContain("name=\"quota\"");

    var plan = new HashMap<String, String>();
    var secretary = accounts.byLogin("secretary").orElseThrow().id().toString();
    plan.putAll(Map.of("quota", "一个", "seats", "3", "supervisor", "丙", "secretary", secretary));
    assertThat(as("head").send(round + "/plan", plan)).hasStatus(303);
    plan.put("quota", "1");
    assertThat(as("head").send(round + "/plan", plan)).hasRedirectedUrl(round);

    assertThat(as("head").read(round)).contains("名额 1 个，每组专家 3 人", "评审方案已审定");
  }

  @Test
  @Order(2)
  void theListIsShownWithReasonsAndThenFixed() throws Exception {
    var preview = as("officer").read(round + "/candidates");
    assertThat(preview).contains("参评项目（2）", "核对", "\"/cases/").doesNotContain("??");
    assertThat(between(preview, "data-tone=\"good\">参评", "<")).hasSize(2);
    assertThat(as("head").read(round + "/candidates")).contains("此事项由经办人办理");

    assertThat(as("officer").send(round + "/candidates", Map.of())).hasRedirectedUrl(round);
    assertThat(as("officer").send(round + "/grounds/freeze", Map.of())).hasRedirectedUrl(round);
    assertThat(as("officer").read(round)).contains("参评 2 个，未列入 0 个", "\"/experts\"");
    assertThat(as("secretary").read(round + "/candidates")).doesNotContain("\"/cases/", "??");
    assertThat(as("secretary").read(round)).doesNotContain("\"/experts\"");
    assertThat(as("head").read(round + "/delegation")).contains("name=\"number\"", "延边");
  }

  @Test
  @Order(3)
  void namesStaySealedUntilTheNamedSecretaryOpensThem() throws Exception {
    assertThat(as("officer").read(round + "/draw")).contains("可以抽取", "席位 3，替补 2");
    as("officer").send(round + "/draw/seal", Map.of());
    assertThat(as("head").read(round + "/draw")).contains("第 1 次抽取已封存").doesNotContain("??");
    as("officer").send(round + "/draw/share", Map.of("from", "SUPERVISOR", "value", "七"));
    as("officer").send(round + "/draw/opening", Map.of());
    var sealed = as("officer").read(round + "/draw");
    assertThat(between(sealed, "<span>未启封", "<")).hasSize(10);
    batch = between(sealed, "/draw/", "/").get(0);
    var record = as("officer").open(round + "/draw/" + batch + ".json");
    assertThat(record.getResponse().getContentAsString()).doesNotContain("专家");
    var number = between(sealed, "\"/draws/", "\"").get(0);
    assertThat(mvc.get().uri("/draws/" + number))
        .hasStatusOk()
        .bodyText()
        .contains("一致", "222403-00");
    assertThat(as("secretary").read(round + "/draw/" + batch + "/record"))
        .contains("监督员（丙）签字", "未启封")
        .doesNotContain("??");
    var names = round + "/draw/" + batch + "/names";
    assertThat(as("officer").send(names, Map.of())).hasStatus(303).hasRedirectedUrl("/rounds");
    assertThat(as("secretary").send(names, Map.of())).hasRedirectedUrl(round + "/draw");

    assertThat(between(as("officer").read(round + "/draw"), "<span>专家", "<")).hasSize(5);
  }

  @Test
  @Order(4)
  void anExpertDeclaresFirstAndSeesTheMaterialThen() throws Exception {
    dueWork.runDue();
    candidates = stage.candidates(round);
    for (var expert : seated()) {
      var list = expert.read("/score/" + batch);
      assertThat(between(list, "name=\"tie-", "\"")).hasSize(2);
      var sheet = "/score/" + batch + "/" + candidates.get(0);
      assertThat(expert.open(sheet)).hasStatus(404);
      assertThat(expert.send("/score/" + batch + "/declaration", Map.of())).hasStatus(303);
      assertThat(expert.send("/score/" + batch + "/declaration", Map.of("none", "true")))
          .hasRedirectedUrl("/score/" + batch);

      var page = expert.read(sheet);
      assertThat(between(page, "inputmode=\"decimal\"", ">")).hasSize(CRITERIA.size());
      assertThat(page).contains("第 1 份，共 2 份", "试验基地", "满分 35 分").doesNotContain("??");
    }
  }

  @Test
  @Order(5)
  void aWrongNumberStandsBesideItsFieldAndAllValuesAreKept() throws Exception {
    var sheet = "/score/" + batch + "/" + candidates.get(0);
    var typed = points("5");
    typed.putAll(Map.of("version", "0", "points-brand", "8,5", "points-employment", "35.01"));

    var answer = seated().get(0).send(sheet, typed);

    assertThat(answer).hasStatus(422);
    var page = answer.getResponse().getContentAsString();
    assertThat(between(page, "aria-invalid=\"", "\"")).containsExactly("true", "true");
    assertThat(page).contains("value=\"8,5\"", "value=\"35.01\"", "超过满分 35");
    assertThat(seated().get(0).read(sheet)).doesNotContain("value=\"8,5\"");
  }

  @Test
  @Order(6)
  void aSecondTabGetsBothContentsToChooseFrom() throws Exception {
    var expert = seated().get(0);
    var sheet = "/score/" + batch + "/" + candidates.get(0);
    var version = between(expert.read(sheet), "name=\"version\" value=\"", "\"").get(0);
    var first = points("4");
    first.put("version", version);
    assertThat(expert.send(sheet, first)).hasRedirectedUrl(sheet);
    var second = points("5");
    second.put("version", version);

    var conflict = expert.send(sheet, second);

    assertThat(conflict).hasStatus(409);
    var page = conflict.getResponse().getContentAsString();
    assertThat(between(page, "inputmode=\"decimal\"", ">")).allMatch(it -> it.contains("\"5\""));
    second.put("version", between(page, "name=\"version\" value=\"", "\"").get(0));
    assertThat(expert.send(sheet, second)).hasRedirectedUrl(sheet);
    assertThat(expert.read(sheet)).contains("<output>30</output>");
  }

  @Test
  @Order(10)
  void savingGoesOnToTheNextAndAtTheEndToTheCheck() throws Exception {
    for (var expert : seated()) {
      var sheet = "/score/" + batch + "/";
      assertThat(expert.send(sheet + "check", Map.of())).hasStatus(303);
      for (var candidate : candidates) {
        var typed = points("5");
        var page = expert.read(sheet + candidate);
        typed.put("version", between(page, "name=\"version\" value=\"", "\"").get(0));
        typed.put("next", "true");
        assertThat(expert.send(sheet + candidate, typed)).hasStatus3xxRedirection();
      }
      assertThat(expert.read("/score/" + batch)).contains("评分任务（2/2）");
      assertThat(expert.send(sheet + "check", Map.of())).hasRedirectedUrl("/score/" + batch);
      assertThat(expert.send(sheet + candidates.get(0), points("1"))).hasStatus(303);
    }
  }

  @Test
  @Order(11)
  void pointsAppearOnlyWhenTheReviewIsClosed() throws Exception {
    dueWork.runDue();
    var open = as("officer").read(round + "/progress");
    assertThat(open).contains("已完成 6/6", "看不到任何分数").doesNotContain("30.00");

    assertThat(as("officer").send(round + "/progress/" + batch + "/close", Map.of()))
        .hasRedirectedUrl(round + "/progress");

    assertThat(as("officer").read(round + "/progress")).contains("30.00", "取平均值");
    assertThat(as("officer").read(round)).contains("评审已完成", "/ranking");
  }

  @Test
  @Order(12)
  void othersFindNothingOfIt() {
    for (var page : List.of("", "/plan", "/candidates", "/grounds", "/draw", "/progress")) {
      assertThat(as("officer").open(round + page)).hasStatusOk();
      assertThat(as("neighbour").open(round + page)).hasStatus(404);
      assertThat(as("expert-1").open(round + page)).hasStatus(403);
    }
    assertThat(as("neighbour").open(round + "/draw/" + batch + ".json")).hasStatus(404);
    assertThat(as("neighbour").send(round + "/progress/" + batch + "/close", Map.of()))
        .hasStatus(404);
    assertThat(as("officer").open("/score")).hasStatus(403);
    assertThat(as("expert-1").open("/experts")).hasStatus(403);
  }
}
