package org.yanchao.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as the security administrator sees it: never anything of a case.
 *
 * @param roles the roles held, in a stable order
 * @param authority org key of the authority acted for, or null
 * @param bound whether it belongs to an applicant or an expert
 * @param open whether it may sign in
 * @param mustChange whether the next sign-in begins with a new password
 */
public record AccountView(
    UUID id,
    String login,
    String displayName,
    List<Role> roles,
    @Nullable String authority,
    boolean bound,
    boolean open,
    boolean mustChange) {

  static AccountView of(Account it) {
    return new AccountView(
        it.id(),
        it.login(),
        it.displayName(),
        it.roles().stream().sorted().toList(),
        it.authority(),
        it.holder() != null,
        it.enabled(),
        it.mustChange());
  }
}
