package org.yanchao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.yanchao.account.AccessChanged.Change;
import org.yanchao.kernel.Who;
import org.yanchao.store.Database;
import org.yanchao.store.EveryDatabase;

/** Wrong passwords in a row lock an account for a while. */
class SignInGuardTest {

  private final List<Object> told = new ArrayList<>();
  private final Account account = account();
  private final Accounts accounts = mock();

  private SignInGuard guard(Database database) {
    when(accounts.findByLogin("wang.fang")).thenReturn(Optional.of(account));
    return new SignInGuard(accounts, new JdbcTemplate(database.dataSource()), told::add);
  }

  private static Account account() {
    var entry = new NewAccount("wang.fang", "王芳", Set.of(Role.AUDITOR), null, null);
    return new Account(UUID.randomUUID(), entry, "hash");
  }

  private static void fail(SignInGuard guard, String login, int times) {
    var typed = UsernamePasswordAuthenticationToken.unauthenticated(login, "wrong");
    for (var i = 0; i < times; i++) {
      guard.failed(
          new AuthenticationFailureBadCredentialsEvent(typed, new BadCredentialsException("no")));
    }
  }

  private void pass(SignInGuard guard) {
    var person = SignedIn.of(account);
    guard.passed(
        new AuthenticationSuccessEvent(
            UsernamePasswordAuthenticationToken.authenticated(
                person, null, person.getAuthorities())));
  }

  private void age(Database database, int minutes) {
    new JdbcTemplate(database.dataSource())
        .update(
            "update sign_in_try set tried_at = timestampadd(minute, ?, now(6))"
                + " where account_id = ?",
            -minutes,
            account.id().toString());
  }

  @EveryDatabase
  void theFifthWrongPasswordInARowLocksAndIsKeptInTheTrail(Database database) {
    var guard = guard(database);

    fail(guard, "wang.fang", 4);
    assertThat(guard.locked(account.id())).isFalse();
    assertThat(told).isEmpty();

    fail(guard, "wang.fang", 2);
    assertThat(guard.locked(account.id())).isTrue();
    assertThat(told)
        .containsExactly(new AccessChanged(account.id(), Change.LOCKED, Who.system("sign-in")));
  }

  @EveryDatabase
  void theLockEndsByItselfAndCountingBeginsAnew(Database database) {
    var guard = guard(database);
    fail(guard, "wang.fang", 5);

    age(database, 14);
    assertThat(guard.locked(account.id())).isTrue();
    age(database, 16);
    assertThat(guard.locked(account.id())).isFalse();

    fail(guard, "wang.fang", 4);
    assertThat(guard.locked(account.id())).isFalse();
  }

  @EveryDatabase
  void aSignInAnUnlockingAndANewPasswordForgetTheTries(Database database) {
    var guard = guard(database);
    fail(guard, "wang.fang", 4);
    pass(guard);
    fail(guard, "wang.fang", 4);
    assertThat(guard.locked(account.id())).isFalse();

    for (var change : List.of(Change.UNLOCKED, Change.PASSWORD_RESET)) {
      fail(guard, "wang.fang", 5);
      assertThat(guard.locked(account.id())).isTrue();
      guard.on(new AccessChanged(account.id(), change, Who.system("test")));
      assertThat(guard.locked(account.id())).isFalse();
    }
  }

  @EveryDatabase
  void aLoginThatNobodyHasLocksNothing(Database database) {
    var jdbc = new JdbcTemplate(database.dataSource());
    var before = jdbc.queryForObject("select count(*) from sign_in_try", Integer.class);

    fail(guard(database), "nobody", 6);

    assertThat(jdbc.queryForObject("select count(*) from sign_in_try", Integer.class))
        .isEqualTo(before);
    assertThat(told).isEmpty();
  }
}
