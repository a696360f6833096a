package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.YanchaoApplication;
import org.yanchao.panel.web.PanelStages;
import org.yanchao.panel.web.ScoringHall;

/** An expert scores thirty applications in one sitting and never touches the mouse. */
@SpringBootTest(
    classes = YanchaoApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.main.web-application-type=servlet")
@ActiveProfiles({"rehearsal", "test"})
@Import(PanelStages.class)
@DirtiesContext
@EnabledIf("org.yanchao.journeys.ThirtySheetsJourney#browser")
class ThirtySheetsJourney {

  private static final int SHEETS = 30;
  private static final List<String> POINTS = List.of("30", "12.5", "13", "１１．５", "12", "4");

  @Autowired ScoringHall hall;
  @LocalServerPort int port;

  static boolean browser() {
    return Demo.possible() || "all".equals(System.getProperty("yanchao.require"));
  }

  @Test
  void thirtyApplicationsAreScoredByKeyboardAlone() {
    hall.open(SHEETS, 3);
    try (var playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright.chromium().launch(Demo.quiet());
        var expert = visitor(browser)) {
      signIn(expert, hall.logins().get(0));
      expert.open("/score/" + hall.batch()).see("评分任务（0/30）").tabTo("试验基地").enter();
      for (var sheet = 1; sheet <= SHEETS; sheet++) {
        expert.see("第 " + sheet + " 份，共 30 份");
        fill(expert);
      }
      expert.see("核对并提交评分").tabTo("提交评分").key("Enter");
      expert.tabTo("确认提交评分").enter().see("评分已提交");
      expert.see("评分任务（30/30）");
      assertThat(expert.count("83")).isGreaterThanOrEqualTo(SHEETS);
    }
  }

  /** The cursor stands in the first field already; Enter saves and goes on. */
  private static void fill(Visitor expert) {
    for (var at = 0; at < POINTS.size(); at++) {
      if (at > 0) {
        expert.key("Tab");
        while (!focusOnPoints(expert)) {
          expert.key("Tab");
        }
      }
      expert.type(POINTS.get(at));
    }
    expert.enter();
  }

  private static boolean focusOnPoints(Visitor expert) {
    return (Boolean) expert.page().evaluate("() => document.activeElement.id.startsWith('p-')");
  }

  private static void signIn(Visitor expert, String login) {
    expert.open("/sign-in").tabTo("username").type(login);
    expert.tabTo("password").type("secret").enter();
  }

  private Visitor visitor(Browser browser) {
    var window =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(PageCheck.WIDE, PageCheck.HIGH));
    return new Visitor(window, new PageCheck(), () -> {});
  }
}
