package org.yanchao.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.AccessChanged.Change;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;

/** What people do with their own way in: choose a password, and sign up as an applicant. */
@Service
@Transactional
public class PasswordDesk {

  private final Accounts accounts;
  private final Passwords passwords;
  private final Ids ids;
  private final ApplicationEventPublisher events;

  PasswordDesk(Accounts accounts, Passwords passwords, Ids ids, ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.ids = ids;
    this.events = events;
  }

  /** Why this person cannot have this password from now on, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotChange(Actor self, String current, String chosen) {
    var account = own(self);
    if (!passwords.fits(current, account.passwordHash())) {
      return Refusal.because("account.password-wrong");
    }
    return current.equals(chosen)
        ? Refusal.because("account.password-same")
        : passwords.whyNot(account.login(), chosen);
  }

  /** A person chooses another password; sign-ins elsewhere with the old one end. */
  public Account change(Actor self, String current, String chosen) {
    whyNotChange(self, current, chosen).ifPresent(Refusal::raise);
    var account = own(self);
    account.replacePassword(passwords.hash(chosen), false);
    events.publishEvent(new AccessChanged(account.id(), Change.PASSWORD_CHANGED, self.who()));
    return accounts.save(account);
  }

  /** Whether the person still has to choose a password of their own. */
  @Transactional(readOnly = true)
  public boolean mustChange(Actor self) {
    return own(self).mustChange();
  }

  /** Why nobody can sign up with this, empty when one can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotSignUp(AccountEntry entry, String password) {
    return entry
        .whyNot()
        .or(() -> passwords.whyNot(entry.login(), password))
        .or(
            () ->
                accounts.findByLogin(entry.login()).isPresent()
                    ? Refusal.because("account.login-taken", entry.login())
                    : Optional.empty());
  }

  /** Someone opens an account of their own, which may file applications and nothing else. */
  public void signUp(String login, String displayName, String password) {
    var entry = new AccountEntry(login, displayName, Set.of(Role.APPLICANT), "", "");
    whyNotSignUp(entry, password).ifPresent(Refusal::raise);
    var account = new Account(ids.next(), entry.boundTo(null), passwords.hash(password));
    accounts.save(account);
    var self = new Who(account.id().toString(), Role.APPLICANT.name(), null);
    events.publishEvent(new AccountOpened(account.id(), Role.APPLICANT.name(), self));
  }

  private Account own(Actor self) {
    return accounts
        .findById(UUID.fromString(self.account()))
        .orElseThrow(() -> new NotFound("account"));
  }
}
