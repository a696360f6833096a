package org.yanchao.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.AccountOpened;
import org.yanchao.account.Actor;
import org.yanchao.account.NewAccount;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;

@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
class TrailTest {

  @Autowired AccountDesk accounts;
  @Autowired Trail trail;
  @Autowired TrailInvariant chain;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEventPublisher events;

  private UUID open(String login) {
    var entry = new NewAccount(login, "甲", Set.of(Role.AUDITOR), null, null);
    return accounts.open(Actor.system("test"), entry, "secret");
  }

  @Test
  void everyChangeOfStateLeavesALine() {
    var account = open("a1");

    var lines = trail.of(account.toString());

    assertThat(lines).extracting(TrailEntry::action).containsExactly("account.opened");
    assertThat(lines.get(0).by()).isEqualTo(Who.system("test"));
    assertThat(chain.violations()).isEmpty();
  }

  @Test
  void aRolledBackChangeLeavesNone() {
    var before = jdbc.queryForObject("select count(*) from trail_entry", Long.class);

    transaction.executeWithoutResult(
        status -> {
          open("a2");
          status.setRollbackOnly();
        });

    assertThat(jdbc.queryForObject("select count(*) from trail_entry", Long.class))
        .isEqualTo(before);
    assertThat(accounts.byLogin("a2")).isEmpty();
  }

  @Test
  void aRefusedAttemptIsEnteredWithItsRuleAndClause() {
    var refusal = Refusal.of("account.login-taken", "x").under("clause 1");

    trail.recordRefused(new Who("visitor", "PUBLIC", null), "subject-1", refusal);

    var line = trail.of("subject-1").get(0);
    assertThat(line.action()).isEqualTo("refused");
    assertThat(line.clause()).isEqualTo("clause 1");
    assertThat(line.facts()).isEqualTo("{\"rule\":\"account.login-taken\"}");
  }

  @Test
  void aRefusedAttemptKeepsDaysAndFiguresButNoNameAndNoNumberOfAPerson() {
    var refusal = Refusal.of("a.rule", "2022-07-29", "王监督", "22240319900307123X", "3");

    trail.recordRefused(new Who("visitor", "PUBLIC", null), "subject-2", refusal);

    assertThat(trail.of("subject-2").get(0).facts())
        .isEqualTo("{\"rule\":\"a.rule\",\"v0\":\"2022-07-29\",\"v3\":\"3\"}");
  }

  @Test
  void aChangeOutsideATransactionIsAnError() {
    var event = new AccountOpened(UUID.randomUUID(), "AUDITOR", Who.system("test"));

    assertThatThrownBy(() -> events.publishEvent(event)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void fourThreadsLinkOneChainWithoutGaps() throws Exception {
    var threads = Executors.newFixedThreadPool(4);
    var work =
        IntStream.range(0, 40).<Callable<UUID>>mapToObj(i -> () -> open("parallel-" + i)).toList();

    for (var done : threads.invokeAll(work)) {
      done.get();
    }
    threads.shutdown();

    assertThat(chain.violations()).isEmpty();
    assertThat(jdbc.queryForObject("select max(seq) - count(*) from trail_entry", Long.class))
        .isZero();
  }

  @Test
  void alteringOrRemovingOneLineBreaksTheChain() {
    open("a3");
    open("a4");
    var last = jdbc.queryForObject("select max(seq) from trail_entry", Long.class);
    var action =
        jdbc.queryForObject("select action from trail_entry where seq = ?", String.class, last);

    jdbc.update("update trail_entry set action = 'account.closed' where seq = ?", last);
    var altered = chain.violations();
    jdbc.update("update trail_entry set action = ? where seq = ?", action, last);
    var restored = chain.violations();
    jdbc.update("delete from trail_entry where seq = ?", last);
    var removed = chain.violations();
    jdbc.update(
        "update trail_head set seq = seq - 1, hash = (select hash from trail_entry where seq = ?)",
        last - 1);

    assertThat(altered).containsExactly("line " + last);
    assertThat(restored).isEmpty();
    assertThat(removed).containsExactly("head " + last);
  }
}
