package org.yanchao.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to open an account.
 *
 * @param authority org key for staff and 三员 of an authority, else null
 * @param holder applicant or expert, else null
 */
public record NewAccount(
    String login,
    String displayName,
    Set<Role> roles,
    @Nullable String authority,
    @Nullable UUID holder) {}
