package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.NewAccount;
import org.yanchao.account.Role;
import org.yanchao.trail.Trail;

/** A locked account at the sign-in page and on the security administrator's page. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class SignInLockTest {

  @Autowired CountyStage stage;
  @Autowired AccountDesk accounts;
  @Autowired MockMvcTester browser;
  @Autowired Trail trail;

  private String person(String login, Role role) {
    if (accounts.byLogin(login).isEmpty()) {
      var entry = new NewAccount(login, "王芳", Set.of(role), null, null);
      accounts.open(Actor.system("test"), entry, "right");
    }
    return "/accounts/" + accounts.byLogin(login).orElseThrow().id();
  }

  private MvcTestResult signIn(String login, String password) {
    return browser.perform(
        post("/sign-in").param("username", login).param("password", password).with(csrf()));
  }

  @Test
  void fiveWrongPasswordsShutTheDoorUntilTheSecurityAdministratorOpensIt() {
    person("sec.lock", Role.SECURITY_ADMIN);
    var page = person("tried.one", Role.AUDITOR);
    for (var i = 0; i < 5; i++) {
      assertThat(signIn("tried.one", "wrong")).hasRedirectedUrl("/sign-in?error");
    }

    assertThat(signIn("tried.one", "right")).hasRedirectedUrl("/sign-in?error");
    assertThat(stage.open("sec.lock", page)).bodyText().contains("已锁定", "解除锁定");

    assertThat(stage.send("sec.lock", page + "/unlocking")).hasRedirectedUrl(page);
    assertThat(stage.open("sec.lock", page)).bodyText().doesNotContain("已锁定");
    assertThat(signIn("tried.one", "right")).hasRedirectedUrl("/start");
    var id = page.substring("/accounts/".length());
    assertThat(trail.of(id))
        .extracting("action")
        .containsExactly("account.opened", "account.locked", "account.unlocked");
  }

  @Test
  void nobodyElseUnlocks() {
    var page = person("tried.two", Role.AUDITOR);

    assertThat(stage.send("222403-f1", page + "/unlocking")).hasStatus(403);
    assertThat(stage.send("tried.two", page + "/unlocking")).hasStatus(403);
  }
}
