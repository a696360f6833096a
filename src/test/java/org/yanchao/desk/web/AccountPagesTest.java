package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.NewAccount;
import org.yanchao.account.OneTimePassword;
import org.yanchao.account.Role;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.kernel.Refusal;
import org.yanchao.trail.Trail;
import org.yanchao.trail.TrailEntry;

/** The security administrator's pages. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class AccountPagesTest {

  private static final String CHOSEN = "Neues-Kennwort-7";

  @Autowired CountyStage stage;
  @Autowired AccountDesk accounts;
  @Autowired ExpertDesk experts;
  @Autowired UserDetailsService people;
  @Autowired MockMvcTester browser;
  @Autowired Trail trail;

  @BeforeEach
  void aSecurityAdministrator() {
    if (accounts.byLogin("sec").isEmpty()) {
      var entry = new NewAccount("sec", "安全员", Set.of(Role.SECURITY_ADMIN), null, null);
      accounts.open(Actor.system("test"), entry, "secret");
    }
  }

  private MvcTestResult open(String login, String... more) {
    var form = new ArrayList<>(List.of("login", login, "name", "王芳"));
    form.addAll(List.of(more));
    return stage.send("sec", "/accounts", form.toArray(String[]::new));
  }

  private OneTimePassword opened(String login, String... more) {
    return given(open(login, more));
  }

  private String refused(String login, String... more) {
    return refusal(open(login, more));
  }

  private static OneTimePassword given(MvcTestResult answer) {
    assertThat(answer).hasStatus3xxRedirection();
    return (OneTimePassword) answer.getMvcResult().getFlashMap().get("handOver");
  }

  private static String refusal(MvcTestResult answer) {
    return ((Refusal) answer.getMvcResult().getFlashMap().get("refusal")).code();
  }

  private List<String> acts(UUID account) {
    return trail.of(account.toString()).stream().map(TrailEntry::action).toList();
  }

  @Test
  void whoGetsAnAccountChoosesAPasswordBeforeAnythingElse() {
    var given = opened("wang.fang", "roles", "CASE_OFFICER", "roles", "HEAD", "unit", "222403");

    assertThat(stage.open("wang.fang", "/work")).hasRedirectedUrl("/password");
    assertThat(
            stage.send(
                "wang.fang",
                "/password",
                "_current",
                given.password(),
                "_chosen",
                CHOSEN,
                "_again",
                CHOSEN))
        .hasRedirectedUrl("/password");
    assertThat(stage.open("wang.fang", "/work")).hasStatusOk();
    assertThat(acts(given.account())).containsExactly("account.opened", "account.password-changed");
    assertThat(trail.of(given.account().toString()).toString()).doesNotContain(given.password());
  }

  @Test
  void accountsAreFoundByRoleUnitStateAndName() {
    opened("find.me", "roles", "HEAD", "unit", "222406");

    assertThat(stage.open("sec", "/accounts?q=find.&role=HEAD&unit=222406&state=open"))
        .hasStatusOk()
        .bodyText()
        .contains("find.me", "王芳", "和龙市", "须改密码");
    for (var other : List.of("role=AUDITOR", "unit=222403", "state=suspended")) {
      assertThat(stage.open("sec", "/accounts?q=find.&" + other)).bodyText().doesNotContain("王芳");
    }
    assertThat(stage.open("sec", "/accounts?q=find_me")).bodyText().doesNotContain("王芳");
  }

  @Test
  void onlyTheSecurityAdministratorSeesOrChangesAccounts() {
    var account = opened("hidden.one", "roles", "AUDITOR").account();
    var page = "/accounts/" + account;
    assertThat(stage.open("sec", page)).hasStatusOk().bodyText().contains("hidden.one");

    for (var other : List.of("222403-j1", "222403-f1", "aud")) {
      assertThat(stage.open(other, "/accounts")).hasStatus(403);
      assertThat(stage.open(other, page)).hasStatus(403);
      assertThat(stage.send(other, page + "/password")).hasStatus(403);
      assertThat(stage.send(other, "/accounts", "login", "own.one", "name", "甲")).hasStatus(403);
    }
    assertThat(acts(account)).containsExactly("account.opened");
  }

  @Test
  void theSecurityAdministratorSeesNoCaseNoTrailAndNoInbox() {
    for (var path : List.of("/work", "/cases", "/trail", "/rounds", "/applications")) {
      assertThat(stage.open("sec", path)).hasStatus(403);
    }
  }

  @Test
  void nobodyActsOnTheirOwnAccount() {
    var own = accounts.byLogin("sec").orElseThrow().id();

    assertThat(refusal(stage.send("sec", "/accounts/" + own + "/suspension")))
        .isEqualTo("account.own");
    assertThat(refusal(stage.send("sec", "/accounts/" + own + "/password")))
        .isEqualTo("account.own");
    assertThat(acts(own)).containsExactly("account.opened", "refused", "refused");
  }

  @Test
  void theThreeAdministratorsAreThreeAccounts() {
    var answer = open("all.three", "roles", "SECURITY_ADMIN", "roles", "AUDITOR");

    assertThat(refusal(answer)).isEqualTo("account.administrators-apart");
    assertThat(accounts.byLogin("all.three")).isEmpty();
    assertThat(answer.getMvcResult().getFlashMap().get("kept").toString()).contains("all.three");
  }

  @Test
  void aTakenNameAnUnknownUnitAndAnUnknownExpertAreRefused() {
    opened("taken.one", "roles", "AUDITOR");

    assertThat(refused("taken.one", "roles", "AUDITOR")).isEqualTo("account.login-taken");
    assertThat(refused("no.unit", "roles", "HEAD", "unit", "999999"))
        .isEqualTo("account.unit-unknown");
    assertThat(refused("no.expert", "roles", "EXPERT", "number", "222403-999"))
        .isEqualTo("account.holder-unknown");
  }

  @Test
  void anExpertOfALibraryGetsOneAccount() {
    var entry = new ExpertEntry("专家甲", "延边大学", "农业", null, null);
    var expert = experts.register(stage.actor("222403-j1"), "222403", entry);
    var number =
        experts.list(stage.actor("222403-j1")).stream()
            .filter(it -> it.id().equals(expert))
            .findFirst()
            .orElseThrow()
            .number();

    var given = opened("expert.one", "roles", "EXPERT", "number", number);

    assertThat(stage.actor("expert.one").holder()).isEqualTo(expert);
    assertThat(experts.byNumber(number).orElseThrow().account())
        .isEqualTo(given.account().toString());
    assertThat(refused("expert.two", "roles", "EXPERT", "number", number))
        .isEqualTo("account.holder-unknown");
  }

  @Test
  void whoIsSuspendedOrResetIsOutAtTheNextClick() {
    var account = opened("soon.out", "roles", "AUDITOR");
    stage.send(
        "soon.out",
        "/password",
        "_current",
        account.password(),
        "_chosen",
        CHOSEN,
        "_again",
        CHOSEN);
    var session = user(people.loadUserByUsername("soon.out"));
    assertThat(browser.perform(get("/trail").with(session))).hasStatusOk();

    stage.send("sec", "/accounts/" + account.account() + "/suspension");
    assertThat(browser.perform(get("/trail").with(session))).hasRedirectedUrl("/sign-in?ended");
    assertThat(refusal(stage.send("sec", "/accounts/" + account.account() + "/suspension")))
        .isEqualTo("account.suspended-already");

    stage.send("sec", "/accounts/" + account.account() + "/reopening");
    assertThat(browser.perform(get("/trail").with(session))).hasStatusOk();
    given(stage.send("sec", "/accounts/" + account.account() + "/password"));
    assertThat(browser.perform(get("/trail").with(session))).hasRedirectedUrl("/sign-in?ended");
    assertThat(acts(account.account()))
        .containsExactly(
            "account.opened",
            "account.password-changed",
            "account.suspended",
            "refused",
            "account.reopened",
            "account.password-reset");
  }
}
