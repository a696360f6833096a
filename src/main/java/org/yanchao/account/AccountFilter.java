package org.yanchao.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows; what is null lets everything through.
 *
 * @param text a part of the login or of the name
 * @param unit org key of the authority, or empty
 * @param open whether only those that may, or may not, sign in
 */
public record AccountFilter(
    @Nullable String text, @Nullable Role role, String unit, @Nullable Boolean open) {

  String like() {
    var asked = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    return "%" + asked.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  boolean anyRole() {
    return role == null;
  }

  Role wantedRole() {
    return role == null ? Role.APPLICANT : role;
  }

  boolean anyState() {
    return open == null;
  }

  boolean wantedState() {
    return open == null || open;
  }
}
