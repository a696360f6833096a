package org.yanchao.account;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in on this request, for layout and error pages. */
public final class CurrentPerson {

  private CurrentPerson() {}

  public static Optional<SignedIn> get() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn person
        ? Optional.of(person)
        : Optional.empty();
  }
}
