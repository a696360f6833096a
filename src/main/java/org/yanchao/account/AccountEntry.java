package org.yanchao.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/**
 * What is typed to open an account.
 *
 * @param unit org key of the authority its staff acts for, empty for everyone else
 * @param number expert number or credit code of whom it belongs to, empty for everyone else
 */
public record AccountEntry(
    String login, String displayName, Set<Role> roles, String unit, String number) {

  private static final String LOGIN = "[a-z0-9][a-z0-9._-]{2,31}";
  private static final int LONGEST_NAME = 50;

  public AccountEntry {
    login = login.strip().toLowerCase(Locale.ROOT);
    displayName = displayName.strip();
    roles = Set.copyOf(roles);
    unit = unit.strip();
    number = number.strip().toUpperCase(Locale.ROOT);
  }

  /** Why this cannot be an account, empty when it can. */
  public Optional<Refusal> whyNot() {
    if (!login.matches(LOGIN)) {
      return Refusal.because("account.login-malformed");
    }
    if (displayName.isEmpty()
        || displayName.length() > LONGEST_NAME
        || displayName.chars().anyMatch(Character::isISOControl)) {
      return Refusal.because("account.name-malformed", LONGEST_NAME);
    }
    return boundTo(null).whyNotTogether().or(this::whyNotBound);
  }

  private Optional<Refusal> whyNotBound() {
    if (boundTo(null).staff() == unit.isEmpty()) {
      return Refusal.because(unit.isEmpty() ? "account.unit-missing" : "account.unit-idle");
    }
    if (roles.contains(Role.EXPERT) && number.isEmpty()) {
      return Refusal.because("account.number-missing");
    }
    var belongs = roles.contains(Role.EXPERT) || roles.contains(Role.APPLICANT);
    return number.isEmpty() || belongs ? Optional.empty() : Refusal.because("account.number-idle");
  }

  NewAccount boundTo(@Nullable UUID holder) {
    return new NewAccount(login, displayName, roles, unit.isEmpty() ? null : unit, holder);
  }
}
