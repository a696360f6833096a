package org.yanchao.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/** The one account that nobody inside can open: the first security administrator. */
@Component
class FirstAccount {

  static final String EXISTS = "account.administrator-exists";

  private static final Actor SYSTEM = Actor.system("createAccount");

  private final AccessDesk access;
  private final Accounts accounts;
  private final Passwords passwords;

  FirstAccount(AccessDesk access, Accounts accounts, Passwords passwords) {
    this.access = access;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /** Opens it with this password, or with a one-time password when none is given. */
  @Transactional
  OneTimePassword open(AccountEntry entry, Optional<String> password) {
    access.whyNotFirst().or(entry::whyNot).ifPresent(Refusal::raise);
    password.flatMap(it -> passwords.whyNot(entry.login(), it)).ifPresent(Refusal::raise);
    var opened = access.open(SYSTEM, entry);
    password.ifPresent(it -> choose(opened, it));
    return opened;
  }

  private void choose(OneTimePassword opened, String password) {
    var account = accounts.findById(opened.account()).orElseThrow(() -> new NotFound("account"));
    account.replacePassword(passwords.hash(password), false);
    accounts.save(account);
  }
}
