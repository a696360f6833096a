package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanchao.scoring.web.ScoringHall;

/** An expert scores thirty applications in one sitting and never touches the mouse. */
@PanelProgram
class ThirtySheetsJourney {

  private static final int SHEETS = 30;
  private static final int MOST_SECONDS = 10;
  private static final int SAVED = 302;
  private static final int AHEAD_MILLIS = 1000;
  private static final List<String> POINTS = List.of("30", "12.5", "13", "１１．５", "12", "4");

  @Autowired ScoringHall hall;
  @LocalServerPort int port;

  @Test
  void thirtyApplicationsAreScoredByKeyboardAlone() {
    hall.open(SHEETS, 3);
    try (var theatre = new Theatre(port, () -> {});
        var expert = theatre.visitor(hall.logins().get(0))) {
      comesInWithASlip(theatre);
      expert.page().clock().install();
      expert.open("/score/" + hall.batch()).see("评分任务（0/30）").tabTo("试验基地").enter();
      savesWhoeverTypesOn(expert);
      losesNothing(expert);
      savesOneAfterTheOther(expert.page());
      for (var sheet = 1; sheet <= SHEETS; sheet++) {
        expert.see("第 " + sheet + " 份，共 30 份");
        fill(expert);
      }
      expert.see("核对并提交评分").tabTo("提交评分").key("Enter");
      expert.tabTo("确认提交评分").enter().see("评分已提交");
      expert.see("评分任务（30/30）");
      assertThat(expert.count("83")).isGreaterThanOrEqualTo(SHEETS);
      meetsAndTheOfficePrints(expert, theatre);
    }
  }

  /** A key every second leaves no pause; within ten seconds the page has saved all the same. */
  private void savesWhoeverTypesOn(Visitor expert) {
    var page = expert.page();
    page.locator("#remark").focus();
    // The clock runs on while the pause is on its way, and no pause can be in the past.
    page.clock().pauseAt(((Number) page.evaluate("Date.now()")).longValue() + AHEAD_MILLIS);
    page.waitForResponse(
        it -> it.request().method().equals("POST") && it.status() == SAVED,
        () -> {
          for (var second = 0; second < MOST_SECONDS; second++) {
            expert.type("字");
            page.clock().runFor(1000);
          }
        });
    page.clock().resume();
    page.locator("#remark").fill("");
    expert.see("已自动保存");
    page.locator("#p-employment").focus();
  }

  /** A veto without words, no network, no sign-in: the page says so and saves when it can again. */
  private void losesNothing(Visitor expert) {
    var page = expert.page();
    page.locator("#veto-0").check();
    expert.see("勾选一票否决情形须写明事实");
    page.locator("#veto-0").uncheck();
    expert.see("已自动保存");
    page.context().setOffline(true);
    page.locator("#p-employment").fill("17");
    expert.see("网络中断，最近填写的内容还没有保存");
    page.context().setOffline(false);
    expert.see("已自动保存").see("17 / 100");
    page.context().clearCookies();
    page.locator("#p-employment").fill("18");
    expert.see("登录已失效，最近填写的内容还没有保存");
    signInBeside(page.context().newPage());
    page.locator("#lost button").click();
    expert.see("已自动保存").see("18 / 100");
    page.locator("#p-employment").focus();
  }

  /** Enter is pressed while a save by the way is not answered yet: the two never meet. */
  private static void savesOneAfterTheOther(Page page) {
    var first = page.url();
    var held = new ArrayList<Route>();
    var order = new ArrayList<String>();
    page.route("**/score/**", route -> holdByTheWay(route, held));
    page.onRequest(it -> order.add(it.method() + " asked " + it.resourceType()));
    page.onResponse(
        it -> order.add(it.request().method() + " told " + it.request().resourceType()));
    page.waitForRequest("**/score/**", () -> page.locator("#p-employment").fill("19"));
    page.locator("#p-employment").press("Enter");
    page.waitForNavigation(() -> held.get(0).resume());
    order.removeIf(it -> it.startsWith("GET"));
    assertThat(order)
        .containsExactly(
            "POST asked xhr", "POST told xhr", "POST asked document", "POST told document");
    page.unroute("**/score/**");
    page.navigate(first);
    page.locator("#p-employment").focus();
  }

  private static void holdByTheWay(Route route, List<Route> held) {
    if (route.request().headers().containsKey("hx-request")) {
      held.add(route);
    } else {
      route.resume();
    }
  }

  private void signInBeside(Page other) {
    other.navigate("/sign-in");
    other.locator("#username").fill(hall.logins().get(0));
    other.locator("#password").fill("secret");
    other.locator("#password").press("Enter");
    other.waitForURL(url -> !url.endsWith("/sign-in"));
    other.close();
  }

  /** Somebody of the panel has no account at hand: a slip of the day opens the sheets, once. */
  private void comesInWithASlip(Theatre theatre) {
    var round = "/rounds/" + hall.round();
    var codes = round + "/day-codes/" + hall.batch();
    try (var secretary = theatre.visitor("secretary");
        var officer = theatre.visitor("officer");
        var guest = theatre.visitor()) {
      officer.open(codes).see("专家名单尚未启封");
      secretary.open(round + "/draw").confirm("启封专家名单").see("专家名单已启封");
      officer.open(codes).press("签发并打印凭条").see("登录凭条");
      var code = officer.first(".yc-slip-code");
      guest.open("/day-code").fill("code", "2222-2222-2222").press("登录").see("口令不正确");
      guest.fill("code", code).press("登录").see("评分任务（0/30）");
      officer.open(codes).see("已使用");
    }
  }

  /** The panel meets over the locked sheets; then the office has its tables and papers. */
  private void meetsAndTheOfficePrints(Visitor expert, Theatre theatre) {
    var round = "/rounds/" + hall.round();
    try (var officer = theatre.visitor("officer")) {
      officer.open(round + "/paper/" + hall.batch()).see("未录入");
      officer.open(round + "/paper/" + hall.batch() + "/blank").see("专家评分表");
      hall.handIn("5");
      expert.open("/score/" + hall.batch() + "/meeting").press("主持会议").see("1/30");
      expert.fill("note", "带动作用突出").press("保存记录").press("下一个项目").see("2/30");
      expert.fill("opinion", "同意按得分排序。").confirm("结束会议").see("同意按得分排序。");
      officer.open(round + "/progress").see("增补一名专家");
      officer.fill("divergence-" + hall.batch(), "经合议维持各席评分").press("记录处理情况");
      hall.close();
      officer.open(round + "/progress").see("评分一致性分析").see("上传扫描件");
      officer.open(round + "/agreement/" + hall.batch()).see("标准化偏离");
      officer.open(round + "/fees").fill("amount", "100").press("保存标准").see("9000.00");
      officer.open(round + "/fees/paper").see("制表");
      officer.open(round + "/opinion/" + hall.batch()).see("带动作用突出").see("签名");
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
}
