package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.YanchaoApplication;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Level;
import org.yanchao.rehearsal.YearAtWork;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;
import org.yanchao.site.SiteDesk;
import org.yanchao.site.SiteRow;

/** Two officers score a village with a telephone; their points reach table, sheet and replay. */
@SpringBootTest(
    classes = YanchaoApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.main.web-application-type=servlet",
      "camunda.bpm.job-execution.enabled=false"
    })
@ActiveProfiles({"rehearsal", "test"})
@Import(YearAtWork.class)
@DirtiesContext
@EnabledIf("org.yanchao.journeys.Theatre#open")
class SiteJourney {

  private static final LocalDate VISIT = LocalDate.of(2024, 4, 17);
  private static final LocalDate RANKED = LocalDate.of(2024, 5, 8);
  private static final String SIGNED = "双方已签字，提交";
  private static final String PICTURE =
      "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAEUlEQVR42mPQyFuAFTEMpAQA8mY6IZcy/qsAAAAASUVORK5CYII=";

  @Autowired YearAtWork year;
  @Autowired RoundDesk rounds;
  @Autowired SiteDesk sites;
  @LocalServerPort int port;

  private Theatre theatre;
  private RoundView round;
  private SiteRow village;

  @Test
  void aVillageIsScoredWithOneHandAndTheReviewUsesIt() {
    try (var opened = new Theatre(port, () -> {})) {
      theatre = opened;
      year.play("zhoushan-2023", 12, this::evening);
    }
    assertThat(rounds.show(round.id()).status().ended()).isTrue();
  }

  private void evening(LocalDate day) {
    if (day.equals(VISIT)) {
      choose();
      visit();
    }
    if (day.equals(RANKED)) {
      look();
    }
  }

  private void choose() {
    var system = Actor.system("test");
    round =
        rounds.list(system).stream()
            .filter(it -> it.level() == Level.COUNTY)
            .filter(it -> !sites.rows(system, it.id()).isEmpty())
            .findFirst()
            .orElseThrow();
    village = sites.rows(system, round.id()).get(0);
  }

  private void visit() {
    var here = "/rounds/" + round.id() + "/site/" + village.caseId();
    try (var officer = officer()) {
      officer.page().setViewportSize(PageCheck.NARROW, PageCheck.HIGH);
      officer.open("/rounds/" + round.id() + "/site").see("未核查").follow(village.baseName());
      officer.fill("p-discipline", "８．５").pick("operating", "YES").see("已自动保存");
      officer.open(here).see(village.baseName());
      assertThat(officer.page().viewportSize().width).isEqualTo(PageCheck.NARROW);
      assertThat(typed(officer, "discipline")).isEqualTo("8.5");
      officer.fill("p-production", "13").pressRefused(SIGNED, 422).see("超过满分");
      assertThat(typed(officer, "production")).isEqualTo("13");
      answer(officer);
      officer.pressRefused(SIGNED, 422).see("还没有现场照片");
      attach(officer, "photo")
          .press("上传照片")
          .see("现场照片（1）")
          .see(hash())
          .see(VISIT.plusDays(1) + " 00:00");
      officer.pressRefused(SIGNED, 422).see("还没有双方签字的核查记录");
      officer.open(here + "/record").see("第二名核查人员签字").open(here);
      attach(officer, "scan").press("上传签字记录").see("查看签字记录");
      officer.press(SIGNED).see("双方已签字").see("19.75");
      officer.open(here).see("核查记录已由双方签字");
    }
  }

  private static void answer(Visitor officer) {
    officer.fill("p-production", "11.25").fill(id(officer, "visitedOn"), "2024-04-17");
    officer.fill(id(officer, "secondPerson"), "沈海平 新城村").pick("premisesSeen", "YES");
    officer.pick("rostersSeen", "YES").pick("wagesSeen", "YES").pick("conclusion", "CONFIRMED");
  }

  private void look() {
    try (var officer = officer()) {
      officer.open("/rounds/" + round.id() + "/progress").see("其中实地核查").see("19.75");
      officer.open("/rounds/" + round.id() + "/replay").see("其中实地核查").see("19.75");
      officer.open("/cases/" + village.caseId() + "/sheet").see("实地核查评定的 19.75 分");
      officer.open("/rounds/" + round.id() + "/site/" + village.caseId()).see(hash());
    }
  }

  private Visitor officer() {
    var visitor = theatre.visitor();
    visitor.open("/sign-in").tabTo("username").type(round.authority() + "-j1");
    return visitor.tabTo("password").type(YearAtWork.PASSWORD).enter();
  }

  private static String typed(Visitor visitor, String criterion) {
    return visitor.page().locator("#p-" + criterion).inputValue();
  }

  private static String id(Visitor visitor, String name) {
    return visitor.page().locator("[name='" + name + "']").first().getAttribute("id");
  }

  /** How the page names the photo: by the beginning of what anybody can compute from its bytes. */
  private static String hash() {
    return "SHA-256 " + DigestUtils.sha256Hex(Base64.getDecoder().decode(PICTURE)).substring(0, 12);
  }

  private static Visitor attach(Visitor visitor, String id) {
    var picture = new FilePayload("base.png", "image/png", Base64.getDecoder().decode(PICTURE));
    visitor.page().locator("#" + id).setInputFiles(picture);
    return visitor;
  }
}
