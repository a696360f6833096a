package org.yanchao.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yanchao.kernel.BusinessClock;

/** Whoever came with a code of the day stays on its pages, and is out when the day is over. */
final class WithinPass extends OncePerRequestFilter {

  private static final Set<String> ALWAYS = Set.of("/sign-out", "/sign-in", "/error");

  private final BusinessClock clock;

  WithinPass(BusinessClock clock) {
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return StillAllowed.isAsset(request) || ALWAYS.contains(page(request));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var pass = CurrentPerson.get().map(SignedIn::pass).orElse(null);
    if (pass != null && !pass.day().equals(clock.today())) {
      Optional.ofNullable(request.getSession(false)).ifPresent(it -> it.invalidate());
      SecurityContextHolder.clearContext();
      response.sendRedirect(request.getContextPath() + "/sign-in?ended");
    } else if (pass != null && !pass.covers(page(request))) {
      response.sendRedirect(request.getContextPath() + pass.path());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String page(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
