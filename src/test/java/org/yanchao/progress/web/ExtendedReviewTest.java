package org.yanchao.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.desk.DueWork;
import org.yanchao.notification.NotificationDesk;
import org.yanchao.notification.NotificationView;
import org.yanchao.panel.web.PanelPages;
import org.yanchao.panel.web.RoundOnScreen.Browser;
import org.yanchao.progress.FollowUpDesk;
import org.yanchao.scoring.web.ScoringHall;
import org.yanchao.submission.Office;

/**
 * X16 on the real engine: the head gives a panel more time, and its timers wait for the new day.
 */
@PanelPages
class ExtendedReviewTest {

  private static final Map<String, String> PAPER =
      Map.of("day", "2022-09-09", "document", "敦人社发〔2022〕41号", "reason", "疫情管控，专家无法到场");

  @Autowired ScoringHall hall;
  @Autowired FollowUpDesk followUps;
  @Autowired NotificationDesk notifications;
  @Autowired DueWork dueWork;
  @Autowired Office office;
  @Autowired AccountDesk accounts;
  @Autowired MockMvcTester mvc;
  @Autowired UserDetailsService people;

  @BeforeAll
  void threeExpertsWhoHaveDeclared() {
    hall.open(1, 3);
    hall.handIn(1, "5");
  }

  @Test
  @Order(1)
  void nobodyButTheHeadGivesAPanelMoreTimeNorWithoutAPaper() throws Exception {
    on("2022-08-31T09:00:00");
    assertThat(as("head").read(page())).contains("延长评分截止日").doesNotContain("??");
    assertThat(as("secretary").read(page())).doesNotContain("延长评分截止日");

    assertThat(as("secretary").send(action(), PAPER)).hasRedirectedUrl("/rounds");
    assertThat(as("neighbour").send(action(), PAPER)).hasStatus(404);
    assertThat(as(hall.logins().get(0)).send(action(), PAPER)).hasStatus(403);
    var early = Map.of("day", "2022-09-01", "document", "一份文件", "reason", "提前");
    assertThat(as("head").send(action(), early)).hasRedirectedUrl("/rounds");

    assertThat(kinds()).isEmpty();
  }

  @Test
  @Order(2)
  void whoOwesSheetsIsToldAndTheOldDayStaysOnThePage() throws Exception {
    assertThat(as("head").send(action(), PAPER)).hasRedirectedUrl(page());

    assertThat(kinds()).containsExactly("2 EXTENDED", "3 EXTENDED");
    assertThat(told(hall.logins().get(0))).isEmpty();
    assertThat(told(hall.logins().get(1))).containsExactly("评分截止日已延长");
    assertThat(as("head").read(page())).contains("原期限 2022-09-02，延长至 2022-09-09");
    assertThat(as(hall.logins().get(1)).read("/score")).contains("2022-09-09");
  }

  @Test
  @Order(3)
  void theTimersOfTheOldDayAreSilentAndThoseOfTheNewOneCome() {
    on("2022-09-06T09:00:00");
    assertThat(kinds()).containsExactly("2 EXTENDED", "3 EXTENDED");

    on("2022-09-08T09:00:00");
    assertThat(kinds()).contains("2 REMINDED", "3 REMINDED").doesNotContain("1 REMINDED");
    hall.handIn(2, "5");
    on("2022-09-13T09:00:00");

    assertThat(kinds()).contains("3 LATE").doesNotContain("2 LATE");
  }

  @Test
  @Order(4)
  void aTermThatIsOverIsNotExtendedAnyMore() throws Exception {
    assertThat(as("head").read(page())).doesNotContain("延长评分截止日");
    assertThat(as("head").send(action(), PAPER)).hasRedirectedUrl("/rounds");

    assertThat(as("head").read(page())).contains("原期限 2022-09-02").doesNotContain("原期限 2022-09-09");
  }

  private String page() {
    return "/rounds/" + hall.round() + "/progress";
  }

  private String action() {
    return page() + "/" + hall.batch() + "/extension";
  }

  private void on(String moment) {
    office.at(moment);
    dueWork.runDue();
  }

  private List<String> kinds() {
    return followUps.list(Office.officer(Office.DUNHUA), hall.batch()).stream()
        .map(it -> it.seatNo() + " " + it.kind())
        .toList();
  }

  private List<String> told(String login) {
    return notifications
        .mine(actor(login), Pageable.ofSize(9))
        .map(NotificationView::title)
        .toList();
  }

  private Actor actor(String login) {
    return accounts.byLogin(login).orElseThrow().actor();
  }

  private Browser as(String login) {
    return new Browser(mvc, people, login);
  }
}
