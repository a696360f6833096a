package org.yanchao.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.yanchao.desk.Inbox;
import org.yanchao.expert.RecusalGround;
import org.yanchao.notification.NotificationDesk;
import org.yanchao.notification.NotificationView;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.web.PanelPages;
import org.yanchao.panel.web.RoundOnScreen.Browser;
import org.yanchao.progress.FollowUpDesk;
import org.yanchao.scoring.web.ScoringHall;
import org.yanchao.submission.Office;

/**
 * Timers of the real engine: experts are reminded, late ones come into the secretary's inbox,
 * silent ones give way, and a seat that nobody can take comes to the head.
 */
@PanelPages
class SilentExpertTest {

  private static final String LATE = "Task_FollowUpLateSheet";
  private static final String KEPT = "Task_SettleSilentSeat";

  @Autowired ScoringHall hall;
  @Autowired PanelDesk panels;
  @Autowired FollowUpDesk followUps;
  @Autowired NotificationDesk notifications;
  @Autowired Inbox inbox;
  @Autowired DueWork dueWork;
  @Autowired Office office;
  @Autowired AccountDesk accounts;
  @Autowired MockMvcTester mvc;
  @Autowired UserDetailsService people;

  @BeforeAll
  void threeExpertsWhoHaveDeclared() {
    hall.open(1, 3);
  }

  @Test
  @Order(1)
  void everybodyIsRemindedOnTheWorkingDayBeforeTheLast() {
    on("2022-08-31T09:00:00");
    assertThat(kinds()).isEmpty();

    on("2022-09-01T09:00:00");

    assertThat(kinds()).containsExactly("1 REMINDED", "2 REMINDED", "3 REMINDED");
    assertThat(told(hall.logins().get(0))).containsExactly("评分即将截止");
  }

  @Test
  @Order(2)
  void lateSheetsAreInTheSecretarysInboxUntilTheyAreHandedIn() {
    on("2022-09-05T09:00:00");
    assertThat(waiting(LATE)).isEqualTo(3);
    assertThat(told(hall.logins().get(0))).containsExactly("评分已逾期", "评分即将截止");
    assertThat(panels.show(hall.batch()).recusals()).isEmpty();

    hall.handIn(1, "5");

    assertThat(waiting(LATE)).isEqualTo(2);
    assertThat(panels.openSeats(hall.batch())).containsExactly(2, 3);
  }

  @Test
  @Order(3)
  void theSecretaryRecordsWhatALateExpertSaidAndNobodyElseDoes() throws Exception {
    var contact = "/rounds/%s/progress/%s/seats/".formatted(hall.round(), hall.batch());
    var page = "/rounds/" + hall.round() + "/progress";
    var words = Map.of("note", "电话联系，答复明日提交");
    assertThat(as("secretary").send(contact + "1/contact", words)).hasRedirectedUrl("/rounds");
    assertThat(as("secretary").send(contact + "2/contact", Map.of("note", " ")))
        .hasRedirectedUrl("/rounds");
    assertThat(as("neighbour").send(contact + "2/contact", words)).hasStatus(404);
    assertThat(as(hall.logins().get(0)).send(contact + "2/contact", words)).hasStatus(403);
    assertThat(kinds()).doesNotContain("2 CONTACTED");

    assertThat(as("secretary").send(contact + "2/contact", words)).hasRedirectedUrl(page);

    assertThat(as("secretary").read(page))
        .contains("答复明日提交", "1/1", "0/1", "截止前已提醒", "已转评审秘书督办")
        .doesNotContain("??", "30.00");
  }

  @Test
  @Order(4)
  void silentExpertsGiveWayAndTheNextOnesHaveDaysOfTheirOwn() {
    on("2022-09-07T09:00:00");

    assertThat(panels.show(hall.batch()).recusals())
        .hasSize(2)
        .allMatch(it -> it.ground() == RecusalGround.UNAVAILABLE);
    assertThat(waiting(LATE)).isZero();
    assertThat(kinds()).contains("2 REPLACED", "3 REPLACED").doesNotContain("1 REPLACED");
    assertThat(kinds()).contains("2 JOINED", "3 JOINED").doesNotContain("1 JOINED");
    assertThat(told(successor(2))).containsExactly("请您担任评审专家");
    assertThat(told(hall.logins().get(0))).doesNotContain("请您担任评审专家");
    assertThat(panels.openSeats(hall.batch())).containsExactly(2, 3);
  }

  @Test
  @Order(5)
  void whereNobodyIsLeftTheSeatStaysAndComesToTheHead() {
    on("2022-09-09T09:00:00");
    on("2022-09-14T09:00:00");
    assertThat(waiting(LATE)).isEqualTo(2);

    on("2022-09-16T09:00:00");

    assertThat(kinds()).contains("2 KEPT", "3 KEPT");
    assertThat(waiting(LATE)).isZero();
    assertThat(waiting(KEPT)).isEqualTo(2);
    hall.handIn(2, "5");
    hall.handIn(3, "5");
    assertThat(waiting(KEPT)).isZero();
    assertThat(panels.openSeats(hall.batch())).isEmpty();
    hall.close();
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

  private long waiting(String activity) {
    var login = activity.equals(LATE) ? "secretary" : "head";
    return inbox.count(actor(login), activity);
  }

  private List<String> told(String login) {
    return notifications
        .mine(actor(login), Pageable.ofSize(9))
        .map(NotificationView::title)
        .toList();
  }

  /** The login of who sits in this seat now. */
  private String successor(int no) {
    var account = Objects.requireNonNull(panels.seat(hall.batch(), no).account());
    return accounts.find(account).orElseThrow().login();
  }

  private Actor actor(String login) {
    return accounts.byLogin(login).orElseThrow().actor();
  }

  private Browser as(String login) {
    return new Browser(mvc, people, login);
  }
}
