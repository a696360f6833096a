package org.yanchao.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yanchao.account.Account;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.NewAccount;
import org.yanchao.account.Role;

/** The people of a rehearsal as actors: everything is done by the one whose business it is. */
@Component
@Profile({"demo", "rehearsal"})
class Cast {

  static final Actor SYSTEM = Actor.system("rehearsal");

  private final AccountDesk accounts;
  private final Map<String, Actor> known = new HashMap<>();
  private final String hash;

  Cast(AccountDesk accounts, PasswordEncoder passwords) {
    this.accounts = accounts;
    this.hash = passwords.encode(SampleAccounts.PASSWORD);
  }

  /** The first case officer of a unit. */
  Actor officer(String unit) {
    return login(unit + "-j1");
  }

  Actor head(String unit) {
    return login(unit + "-f1");
  }

  Actor secretary(String unit) {
    return login(unit + "-m1");
  }

  Actor login(String login) {
    return known.computeIfAbsent(
        login, it -> accounts.byLogin(it).map(Account::actor).orElseThrow());
  }

  Actor account(String id) {
    return known.computeIfAbsent(id, it -> accounts.find(it).map(Account::actor).orElseThrow());
  }

  /** Opens an account of an applicant or expert; returns its id. */
  String open(String login, String name, Role role, UUID holder) {
    var entry = new NewAccount(login, name, Set.of(role), null, holder);
    return accounts.openHashed(SYSTEM, entry, hash).toString();
  }
}
