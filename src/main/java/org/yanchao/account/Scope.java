package org.yanchao.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list may show: everything (the system), one authority's matters, one applicant's or
 * expert's own, or nothing. Every query takes one.
 *
 * @param all whether nothing is hidden
 * @param authority org key whose matters are visible, or null
 * @param holder applicant or expert whose matters are visible, or null
 */
public record Scope(boolean all, @Nullable String authority, @Nullable UUID holder) {

  static Scope of(Actor actor) {
    if (actor.system()) {
      return new Scope(true, null, null);
    }
    var staff =
        actor.is(Role.CASE_OFFICER) || actor.is(Role.HEAD) || actor.is(Role.REVIEW_SECRETARY);
    return new Scope(false, staff ? actor.authority() : null, staff ? null : actor.holder());
  }

  public boolean covers(String owner) {
    return all || owner.equals(authority);
  }

  public boolean covers(UUID owner) {
    return all || owner.equals(holder);
  }
}
