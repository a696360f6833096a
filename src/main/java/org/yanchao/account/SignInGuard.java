package org.yanchao.account;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.AccessChanged.Change;
import org.yanchao.kernel.Who;

/**
 * Locks an account for a while after too many wrong passwords in a row, on every node at once. The
 * tries are machine time, so the database dates them; whoever is signed in already goes on working.
 */
@Service
@Transactional
public class SignInGuard {

  /** Wrong passwords in a row that lock an account. */
  static final int TRIES = 5;

  /**
   * Minutes an account stays locked, and minutes without a try after which counting starts anew.
   */
  static final int MINUTES = 15;

  private final Accounts accounts;
  private final JdbcTemplate jdbc;
  private final ApplicationEventPublisher events;

  SignInGuard(Accounts accounts, JdbcTemplate jdbc, ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Whether this account can sign in with no password at all for now. */
  @Transactional(readOnly = true)
  public boolean locked(UUID account) {
    return tries(account, " and tried_at > timestampadd(minute, -" + MINUTES + ", now(6))")
        >= TRIES;
  }

  /** A login that nobody has locks nothing, and the answer is the same. */
  @EventListener
  void failed(AuthenticationFailureBadCredentialsEvent failure) {
    accounts.findByLogin(failure.getAuthentication().getName()).ifPresent(it -> count(it.id()));
  }

  @EventListener
  void passed(AuthenticationSuccessEvent success) {
    if (success.getAuthentication().getPrincipal() instanceof SignedIn person) {
      forget(UUID.fromString(person.actor().account()));
    }
  }

  @EventListener
  void on(AccessChanged changed) {
    if (changed.change() == Change.UNLOCKED || changed.change() == Change.PASSWORD_RESET) {
      forget(changed.account());
    }
  }

  private void count(UUID account) {
    var counted =
        jdbc.update(
            "update sign_in_try set tries = case when tried_at > timestampadd(minute, -"
                + MINUTES
                + ", now(6)) then tries + 1 else 1 end, tried_at = now(6) where account_id = ?",
            account.toString());
    if (counted == 0) {
      jdbc.update(
          "insert into sign_in_try (account_id, tries, tried_at) values (?, 1, now(6))",
          account.toString());
    }
    if (tries(account, "") == TRIES) {
      events.publishEvent(new AccessChanged(account, Change.LOCKED, Who.system("sign-in")));
    }
  }

  private int tries(UUID account, String more) {
    var sum = "select coalesce(sum(tries), 0) from sign_in_try where account_id = ?" + more;
    return jdbc.queryForObject(sum, Integer.class, account.toString());
  }

  private void forget(UUID account) {
    jdbc.update("delete from sign_in_try where account_id = ?", account.toString());
  }
}
