package org.yanchao.desk.web;

import java.util.List;
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
   * @param roles the roles held, in a stable order; they are shown and decide which links are
   *     offered, nothing else
   * @param authority name of the authority, or null
   */
  record Viewer(String name, List<Role> roles, @Nullable String authority) {}

  private final Regions regions;

  Viewers(Regions regions) {
    this.regions = regions;
  }

  Viewer of(SignedIn person) {
    var key = person.actor().authority();
    return new Viewer(
        person.displayName(), person.roles(), key == null ? null : regions.ever(key).name());
  }
}
