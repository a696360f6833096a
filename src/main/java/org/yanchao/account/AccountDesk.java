package org.yanchao.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/** Opens and finds accounts: the one way in for other modules. */
@Service
@Transactional
public class AccountDesk {

  private final Accounts accounts;
  private final PasswordEncoder passwords;
  private final Ids ids;
  private final ApplicationEventPublisher events;

  AccountDesk(
      Accounts accounts, PasswordEncoder passwords, Ids ids, ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.ids = ids;
    this.events = events;
  }

  /**
   * Whether this actor may open accounts: the security admin, or the system on an empty
   * installation.
   */
  public Optional<Refusal> whyNotOpen(Actor by) {
    return by.system() || by.is(Role.SECURITY_ADMIN)
        ? Optional.empty()
        : Refusal.because("account.role-needed", Role.SECURITY_ADMIN.name());
  }

  public UUID open(Actor by, NewAccount entry, String password) {
    return openHashed(by, entry, passwords.encode(password));
  }

  /** Opens many accounts with one password without hashing it many times (sample accounts only). */
  public UUID openHashed(Actor by, NewAccount entry, String passwordHash) {
    whyNotOpen(by).or(() -> entry.whyNotTogether()).ifPresent(Refusal::raise);
    if (accounts.findByLogin(entry.login()).isPresent()) {
      Refusal.of("account.login-taken", entry.login()).raise();
    }
    var account = accounts.save(new Account(ids.next(), entry, passwordHash));
    var roles = entry.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    events.publishEvent(new AccountOpened(account.id(), roles, by.who()));
    return account.id();
  }

  /** Why this applicant cannot link their own account to an organisation, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotLink(Actor self) {
    if (!self.is(Role.APPLICANT)) {
      return Refusal.because("account.role-needed", Role.APPLICANT.name());
    }
    var linked = find(self.account()).map(Account::holder).isPresent();
    return linked ? Refusal.because("account.already-linked") : Optional.empty();
  }

  /** An applicant's account files for this organisation from now on; once and for good. */
  public void link(Actor self, UUID holder) {
    whyNotLink(self).ifPresent(Refusal::raise);
    var account = find(self.account()).orElseThrow(() -> new NotFound("account"));
    account.belongTo(holder);
    accounts.save(account);
    events.publishEvent(new AccountLinked(account.id(), holder, self.as(Role.APPLICANT)));
  }

  /** The name shown for an account; the id itself for a service task. */
  @Transactional(readOnly = true)
  public String nameOf(String account) {
    return find(account).map(Account::displayName).orElse(account);
  }

  /** The account with this id, if the text is the id of one. */
  @Transactional(readOnly = true)
  public Optional<Account> find(String account) {
    try {
      return accounts.findById(UUID.fromString(account));
    } catch (IllegalArgumentException notAnAccount) {
      return Optional.empty();
    }
  }

  @Transactional(readOnly = true)
  public Optional<Account> byLogin(String login) {
    return accounts.findByLogin(login);
  }

  /** The staff of one authority. */
  @Transactional(readOnly = true)
  public List<Account> staffOf(String authority) {
    return accounts.findByAuthorityOrderByLogin(authority);
  }

  @Transactional(readOnly = true)
  public boolean none() {
    return accounts.count() == 0;
  }
}
