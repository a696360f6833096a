package org.yanchao.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Account;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Role;
import org.yanchao.kernel.Invariant;
import org.yanchao.kernel.Jurisdiction;
import org.yanchao.kernel.Who;

/**
 * Invariant 5: whoever acted held the role named in the trail, in the unit named there, and that
 * unit has to do with the matter. That nobody reads what is not theirs is proved by tests.
 */
@Component
class ActedWithinRights implements Invariant {

  private final TrailStore store;
  private final AccountDesk accounts;
  private final List<Jurisdiction> jurisdictions;

  ActedWithinRights(TrailStore store, AccountDesk accounts, List<Jurisdiction> jurisdictions) {
    this.store = store;
    this.accounts = accounts;
    this.jurisdictions = jurisdictions;
  }

  @Override
  public String name() {
    return "5-acted-within-rights";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> violations() {
    var found = new ArrayList<String>();
    for (var act : store.acts()) {
      var who = act.who();
      if (isPerson(who) && accounts.find(who.account()).filter(it -> held(it, who)).isEmpty()) {
        found.add("line " + act.seq() + ": " + who.role() + " not held");
      } else if (!within(act)) {
        found.add("line " + act.seq() + ": matter of another unit");
      }
    }
    return found;
  }

  /** Service tasks and people without account (the public) are named by what they are. */
  private static boolean isPerson(Who who) {
    for (var role : Role.values()) {
      if (role.name().equals(who.role())) {
        return true;
      }
    }
    return false;
  }

  private static boolean held(Account account, Who who) {
    var unit = account.authority();
    return account.roles().contains(Role.valueOf(who.role()))
        && (unit == null ? who.authority() == null : unit.equals(who.authority()));
  }

  private boolean within(TrailStore.Act act) {
    var unit = act.who().authority();
    if (unit == null || act.subject().length() != 36) {
      return true;
    }
    var subject = UUID.fromString(act.subject());
    return jurisdictions.stream()
        .map(it -> it.unitsOf(subject))
        .filter(units -> !units.isEmpty())
        .allMatch(units -> units.contains(unit));
  }
}
