package org.yanchao.account.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yanchao.account.AccountFilter;
import org.yanchao.account.Role;

/** What the address narrows the list to; an unknown word lets everything through. */
record AccountAsked(
    @Nullable String q, @Nullable String role, @Nullable String unit, @Nullable String state) {

  AccountFilter asked() {
    var wanted = Stream.of(Role.values()).filter(it -> it.name().equals(role)).findFirst();
    return new AccountFilter(q, wanted.orElse(null), unit == null ? "" : unit, open());
  }

  private @Nullable Boolean open() {
    return "open".equals(state) || "suspended".equals(state) ? "open".equals(state) : null;
  }

  public boolean isSet() {
    return Stream.of(q, role, unit, state).anyMatch(it -> it != null && !it.isBlank());
  }
}
