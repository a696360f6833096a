package org.yanchao.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Role;
import org.yanchao.account.SignedIn;
import org.yanchao.kernel.Regions;

/** Turns the signed-in person into what the top bar shows. */
@Component
class Viewers {

  /**
   * The person in the top bar.
   *
   * @param role the first role held; decides nothing, only shown
   * @param authority name of the authority, or null
   */
  record Viewer(String name, Role role, @Nullable String authority) {}

  private final Regions regions;

  Viewers(Regions regions) {
    this.regions = regions;
  }

  Viewer of(SignedIn person) {
    var key = person.actor().authority();
    return new Viewer(
        person.displayName(), person.roles().get(0), key == null ? null : regions.ever(key).name());
  }
}
