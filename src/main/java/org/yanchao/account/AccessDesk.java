package org.yanchao.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.AccessChanged.Change;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/** The security administrator's desk: who may sign in, and as what. */
@Service
@Transactional
public class AccessDesk {

  private final Accounts accounts;
  private final AccountDesk desk;
  private final Passwords passwords;
  private final Bindings bindings;
  private final ApplicationEventPublisher events;

  AccessDesk(
      Accounts accounts,
      AccountDesk desk,
      Passwords passwords,
      Bindings bindings,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.desk = desk;
    this.passwords = passwords;
    this.bindings = bindings;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public Page<AccountView> list(Actor by, AccountFilter filter, Pageable page) {
    desk.whyNotOpen(by).ifPresent(Refusal::raise);
    return accounts.narrowed(filter, page).map(AccountView::of);
  }

  @Transactional(readOnly = true)
  public AccountView show(Actor by, UUID account) {
    return AccountView.of(mine(by, account));
  }

  /** Whether an installation has nobody yet who could open accounts. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotFirst() {
    return accounts.countHolding(Role.SECURITY_ADMIN) == 0
        ? Optional.empty()
        : Refusal.because("account.administrator-exists");
  }

  /** Why this account cannot be opened, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotOpen(Actor by, AccountEntry entry) {
    return desk.whyNotOpen(by).or(entry::whyNot).or(() -> bindings.whyNot(entry));
  }

  /** Opens an account with a password its owner must replace at the first sign-in. */
  public OneTimePassword open(Actor by, AccountEntry entry) {
    whyNotOpen(by, entry).ifPresent(Refusal::raise);
    var password = passwords.oneTime();
    var bound = entry.boundTo(bindings.holder(entry).orElse(null));
    var id = desk.openHashed(by, bound, passwords.hash(password));
    bindings.bind(entry, bound.holder(), id);
    var account = account(id);
    replace(account, password);
    return new OneTimePassword(id, account.login(), password);
  }

  /** Why this account's way in cannot be touched by this actor, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotTouch(Actor by, UUID account) {
    return desk.whyNotOpen(by)
        .or(
            () ->
                by.account().equals(account.toString())
                    ? Refusal.because("account.own")
                    : Optional.empty());
  }

  public void suspend(Actor by, UUID id) {
    var account = toTouch(by, id);
    account.suspend();
    changed(by, account, Change.SUSPENDED);
  }

  public void reopen(Actor by, UUID id) {
    var account = toTouch(by, id);
    account.reopen();
    changed(by, account, Change.REOPENED);
  }

  /** Ends the lock that wrong passwords brought. */
  public void unlock(Actor by, UUID id) {
    changed(by, toTouch(by, id), Change.UNLOCKED);
  }

  /** Gives a password for one sign-in; whoever is signed in with the old one is signed out. */
  public OneTimePassword resetPassword(Actor by, UUID id) {
    var account = toTouch(by, id);
    var password = passwords.oneTime();
    replace(account, password);
    changed(by, account, Change.PASSWORD_RESET);
    return new OneTimePassword(id, account.login(), password);
  }

  private void replace(Account account, String password) {
    account.replacePassword(passwords.hash(password), true);
    accounts.save(account);
  }

  private void changed(Actor by, Account account, Change change) {
    accounts.save(account);
    events.publishEvent(new AccessChanged(account.id(), change, by.as(Role.SECURITY_ADMIN)));
  }

  private Account toTouch(Actor by, UUID id) {
    whyNotTouch(by, id).ifPresent(Refusal::raise);
    return account(id);
  }

  private Account mine(Actor by, UUID id) {
    desk.whyNotOpen(by).ifPresent(Refusal::raise);
    return account(id);
  }

  private Account account(UUID id) {
    return accounts.findById(id).orElseThrow(() -> new NotFound("account"));
  }
}
