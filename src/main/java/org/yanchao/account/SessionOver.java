package org.yanchao.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * A form that comes in after its session has ended is no forbidden act: its sender is told that
 * nothing was saved, signs in, and is brought back to the page of the form.
 */
class SessionOver implements AccessDeniedHandler {

  private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

  private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, jakarta.servlet.ServletException {
    if (!(denied instanceof CsrfException) || request.getUserPrincipal() != null) {
      forbidden.handle(request, response, denied);
      return;
    }
    var form = pathOf(request.getHeader("Referer"));
    if (form != null && !form.startsWith(request.getContextPath() + "/sign-in")) {
      request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest(form));
    }
    response.sendRedirect(request.getContextPath() + "/sign-in?expired");
  }

  /** Only the path: an address of elsewhere leads to our own page of that path, or to none. */
  private static @Nullable String pathOf(@Nullable String referer) {
    try {
      var path = referer == null ? null : URI.create(referer).getRawPath();
      return path == null || !path.startsWith("/") || path.startsWith("//") ? null : path;
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }
}
