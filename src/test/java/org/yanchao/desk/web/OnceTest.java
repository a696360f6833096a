package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Controller;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanchao.account.AccessRules;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.NewAccount;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({OnceTest.TestPages.class, OnceTest.TestAccess.class})
@DirtiesContext
class OnceTest {

  @Autowired MockMvcTester browser;
  @Autowired AccountDesk accounts;
  @Autowired JdbcTemplate jdbc;

  private MvcTestResult send(String path, String key) {
    return browser.perform(
        post(path).param("_key", key).param("_back", "/guide").param("reason", "原因").with(csrf()));
  }

  @Test
  void aSecondClickGetsTheFirstAnswerAndChangesNothing() {
    var key = UUID.randomUUID().toString();

    var first = send("/once-test/open", key);
    var second = send("/once-test/open", key);

    assertThat(first).hasStatus3xxRedirection();
    assertThat(second).hasRedirectedUrl(first.getResponse().getRedirectedUrl());
    assertThat(
            jdbc.queryForObject(
                "select count(*) from account where login like 'once-%'", Long.class))
        .isEqualTo(1);
  }

  @Test
  void aRefusedFormKeepsItsValuesItsReasonAndALineInTheTrailButNoChange() {
    var answer = send("/once-test/refused", UUID.randomUUID().toString());

    assertThat(answer).hasStatus(303).hasRedirectedUrl("/guide");
    java.util.Map<String, Object> flash = answer.getMvcResult().getFlashMap();
    assertThat(flash)
        .containsEntry("kept", java.util.Map.of("reason", "原因"))
        .containsKey("refusal");
    assertThat(accounts.byLogin("refused")).isEmpty();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from trail_entry where action = 'refused' and subject = '/once-test/refused'",
                Long.class))
        .isEqualTo(1);
  }

  @Test
  void aLostLockIsTriedAgainOutsideTheTransaction() {
    var answer = send("/once-test/lock", UUID.randomUUID().toString());

    assertThat(answer).hasRedirectedUrl("/lock");
    assertThat(TestPages.lockTries.get()).isEqualTo(2);
  }

  @Test
  void aStalePageSaysThatSomeoneWasFaster() {
    assertThat(send("/once-test/stale", UUID.randomUUID().toString())).hasStatus(409);
  }

  @Test
  void aFormWithoutAKeyChangesNothing() {
    var answer = browser.perform(post("/once-test/open").with(csrf()));

    assertThat(answer).hasStatus(422);
  }

  @Controller
  static class TestPages {

    @Autowired AccountDesk accounts;
    static final AtomicInteger opened = new AtomicInteger();
    static final AtomicInteger lockTries = new AtomicInteger();

    @PostMapping("/once-test/open")
    String open() {
      open("once-" + opened.incrementAndGet());
      return "redirect:/opened?n=" + opened.get();
    }

    @PostMapping("/once-test/refused")
    String refused() {
      open("refused");
      Refusal.of("account.login-taken", "x").raise();
      return "redirect:/never";
    }

    @PostMapping("/once-test/lock")
    String lock() {
      if (lockTries.incrementAndGet() == 1) {
        throw new CannotAcquireLockException("lost");
      }
      return "redirect:/lock";
    }

    @PostMapping("/once-test/stale")
    String stale() {
      throw new OptimisticLockingFailureException("stale");
    }

    private void open(String login) {
      var entry = new NewAccount(login, "甲", Set.of(Role.AUDITOR), null, null);
      accounts.open(Actor.system("test"), entry, "secret");
    }
  }

  @TestConfiguration
  static class TestAccess {
    @Bean
    AccessRules onceTestAccess() {
      return grants -> grants.open("/once-test/**");
    }
  }
}
