package org.yanchao.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.yanchao.kernel.NotFound;

/** Who is signed in on this request, for layout and error pages. */
public final class CurrentPerson {

  private CurrentPerson() {}

  public static Optional<SignedIn> get() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn person
        ? Optional.of(person)
        : Optional.empty();
  }

  /** The person signed in acts for this organisation from now on, without signing in again. */
  public static void belongsTo(UUID holder) {
    goOnAs(get().orElseThrow(() -> new NotFound("person")).belongingTo(holder));
  }

  /** The person signed in goes on with the password they have just chosen. */
  public static void goesOn(Account account) {
    goOnAs(SignedIn.of(account));
  }

  /** Somebody comes in without a password; what the browser's session was before is over. */
  public static void comesIn(
      SignedIn person, HttpServletRequest request, HttpServletResponse response) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    goOnAs(person);
    new HttpSessionSecurityContextRepository()
        .saveContext(SecurityContextHolder.getContext(), request, response);
  }

  private static void goOnAs(SignedIn person) {
    var changed =
        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    // The session keeps this very context, so the next request finds the same person.
    SecurityContextHolder.getContext().setAuthentication(changed);
  }
}
