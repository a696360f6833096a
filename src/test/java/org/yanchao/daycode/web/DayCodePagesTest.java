package org.yanchao.daycode.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.daycode.DayCodeDesk;
import org.yanchao.daycode.Slip;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.web.PanelPages;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.web.ScoringHall;
import org.yanchao.submission.Office;

/** A slip lets its expert in once, on its day, to the sheets of its batch and nowhere else. */
@PanelPages
class DayCodePagesTest {

  private static final Actor OFFICER = Office.officer(Office.DUNHUA);

  @Autowired ScoringHall hall;
  @Autowired DayCodeDesk codes;
  @Autowired PanelDesk panels;
  @Autowired ScoringDesk scoring;
  @Autowired BusinessClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired UserDetailsService people;

  @BeforeAll
  void aHallWhoseNamesAreOpen() {
    hall.open(2, 5);
    assertThat(why(codes.whyNotIssue(OFFICER, hall.batch()))).isEqualTo("daycode.names-closed");
    var secretary = new Actor("m1", Set.of(Role.REVIEW_SECRETARY), Office.DUNHUA, null, false);
    panels.openNames(secretary, hall.batch());
  }

  @Test
  void aSlipOpensTheSheetsOfItsBatchAndNothingElseAndOnlyOnce() {
    var code = printed(1);
    var entered = type(code.toLowerCase().replace('-', ' '));
    assertThat(entered).hasRedirectedUrl("/score/" + hall.batch());
    var session = session(entered);

    assertThat(open("/score/" + hall.batch(), session)).hasStatusOk();
    assertThat(open("/score/" + hall.batch() + "/" + hall.candidates().get(0), session))
        .hasStatusOk();
    for (var elsewhere : List.of("/score", "/score/profile", "/score/" + UUID.randomUUID(), "/")) {
      assertThat(open(elsewhere, session)).hasRedirectedUrl("/score/" + hall.batch());
    }
    assertThat(refused(type(code))).isEqualTo("daycode.used");
    assertThat(
            jdbc.queryForList(
                "select action from trail_entry where subject = ?", String.class, batch()))
        .contains("daycode.issued", "daycode.used");
  }

  @Test
  void fiveWrongEndingsShutACodeAndTheRightOneComesTooLate() {
    var code = printed(2);
    var wrong = code.substring(0, 5) + (code.endsWith("2222") ? "3333-3333" : "2222-2222");
    for (var tries = 1; tries <= 5; tries++) {
      assertThat(refused(type(wrong))).isEqualTo("daycode.wrong");
    }

    assertThat(refused(type(code))).isEqualTo("daycode.locked");

    assertThat(
            jdbc.queryForList(
                "select action from trail_entry where subject = ?", String.class, batch()))
        .contains("daycode.locked");
    assertThat(type(printed(2))).hasRedirectedUrl("/score/" + hall.batch());
  }

  @Test
  void aCodeIsGoodOnItsDayAloneAndALaterOneTakesItsPlace() {
    var tomorrow = issue(3, clock.today().plusDays(1));
    assertThat(refused(type(tomorrow))).isEqualTo("daycode.other-day");
    var today = printed(3);
    assertThat(refused(type(tomorrow))).isEqualTo("daycode.withdrawn");

    var session = session(type(today));
    assertThat(open("/score/" + hall.batch(), session)).hasStatusOk();
    var now = clock.instant();
    clock.moveTo(Office.instant(clock.today().plusDays(1) + "T00:00:00"));

    assertThat(open("/score/" + hall.batch(), session)).hasRedirectedUrl("/sign-in?ended");
    clock.moveTo(now);
  }

  @Test
  void whoLeftTheGroupDoesNotComeInAndTheirSessionFindsNothing() {
    var code = printed(4);
    var session = session(type(code));
    assertThat(open("/score/" + hall.batch(), session)).hasStatusOk();
    var waiting = printed(4);
    var leaving = panels.seat(hall.batch(), 4).expertId();

    scoring.recuse(OFFICER, hall.batch(), leaving, RecusalGround.OTHER, "临时有事回避");

    assertThat(refused(type(waiting))).isEqualTo("daycode.seat-changed");
    assertThat(type(printed(4))).hasRedirectedUrl("/score/" + hall.batch());
  }

  @Test
  void nothingOfACodeIsStoredThatCouldBeTyped() {
    var code = printed(5);

    var rows = jdbc.queryForList("select * from day_code").toString();

    assertThat(rows).contains(code.substring(0, 4)).doesNotContain(code.substring(5));
    assertThat(new Slip(1, "n", "张三", clock.today(), code)).hasToString("Slip[1]");
  }

  @Test
  void badInputIsRefusedAndIssuesNothing() {
    var before = codes.list(OFFICER, hall.batch()).size();
    for (var bad : List.of("", "abc", "０".repeat(400), "AAAA-BBBB-CCC!", "2222-2222-2222")) {
      assertThat(refused(type(bad))).isEqualTo("daycode.wrong");
    }
    var past = clock.today().minusDays(1);

    assertThat(why(codes.whyNotIssue(OFFICER, hall.batch(), past, Set.of(1))))
        .isEqualTo("daycode.day-past");
    assertThat(why(codes.whyNotIssue(OFFICER, hall.batch(), clock.today(), Set.of(99))))
        .isEqualTo("daycode.nobody-chosen");
    assertThat(send("officer", "明天", "1")).hasStatus(303);
    assertThat(codes.list(OFFICER, hall.batch())).hasSize(before);
  }

  @Test
  void onlyAnOfficerOfTheRoundIssuesCodes() {
    assertThat(look("officer")).hasStatusOk();

    assertThat(look("neighbour")).hasStatus(404);
    assertThat(look(hall.logins().get(0))).hasStatus(403);
    var before = codes.list(OFFICER, hall.batch());
    assertThat(send("head", clock.today().toString(), "1")).hasStatus(303);
    assertThat(codes.list(OFFICER, hall.batch())).isEqualTo(before);
    assertThat(mvc.perform(get(page()))).hasStatus3xxRedirection();
  }

  private String printed(int seat) {
    return issue(seat, clock.today());
  }

  private String issue(int seat, LocalDate day) {
    return codes.issue(OFFICER, hall.batch(), day, Set.of(seat)).get(0).code();
  }

  private MvcTestResult type(String code) {
    var form = post("/day-code").param("_key", UUID.randomUUID().toString()).param("code", code);
    return mvc.perform(form.with(csrf()));
  }

  private static String refused(MvcTestResult answer) {
    assertThat(answer).hasRedirectedUrl("/day-code");
    return ((Refusal) answer.getMvcResult().getFlashMap().get("refused")).code();
  }

  private static MockHttpSession session(MvcTestResult entered) {
    return (MockHttpSession) entered.getRequest().getSession(false);
  }

  private MvcTestResult open(String path, MockHttpSession session) {
    return mvc.perform(get(path).session(session));
  }

  private MvcTestResult look(String login) {
    return mvc.perform(get(page()).with(user(people.loadUserByUsername(login))));
  }

  private MvcTestResult send(String login, String day, String seat) {
    var form = post(page()).param("_key", UUID.randomUUID().toString());
    form.param("_back", page()).param("day", day).param("seats", seat);
    return mvc.perform(form.with(csrf()).with(user(people.loadUserByUsername(login))));
  }

  private String page() {
    return "/rounds/" + hall.round() + "/day-codes/" + hall.batch();
  }

  private String batch() {
    return hall.batch().toString();
  }

  private static String why(java.util.Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("");
  }
}
