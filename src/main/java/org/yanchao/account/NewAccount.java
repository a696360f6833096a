package org.yanchao.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/**
 * What it takes to open an account.
 *
 * @param authority org key for staff and administrators of an authority, else null
 * @param holder applicant or expert, else null
 */
public record NewAccount(
    String login,
    String displayName,
    Set<Role> roles,
    @Nullable String authority,
    @Nullable UUID holder) {

  private static final Set<Role> ADMINISTRATORS =
      EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);
  private static final Set<Role> STAFF =
      EnumSet.of(Role.CASE_OFFICER, Role.HEAD, Role.REVIEW_SECRETARY);

  /**
   * Why one account cannot hold these roles: each of the three administrators stands alone, and
   * nobody both applies or judges and decides.
   */
  public Optional<Refusal> whyNotTogether() {
    if (roles.isEmpty()) {
      return Refusal.because("account.no-role");
    }
    if (roles.size() == 1 || STAFF.containsAll(roles)) {
      return Optional.empty();
    }
    return roles.stream().anyMatch(ADMINISTRATORS::contains)
        ? Refusal.because("account.administrators-apart")
        : Refusal.because("account.sides-apart");
  }

  /** Whether the roles are those of an authority's staff. */
  public boolean staff() {
    return STAFF.containsAll(roles);
  }
}
