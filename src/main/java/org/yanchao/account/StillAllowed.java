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

/**
 * A session outlives what it was begun with: whoever was suspended or got another password is out
 * at the next click on every node, and whoever came with a one-time password chooses one first.
 */
final class StillAllowed extends OncePerRequestFilter {

  private static final String OWN_PASSWORD = "/password";
  private static final Set<String> ALWAYS = Set.of(OWN_PASSWORD, "/sign-out", "/sign-in", "/error");

  private final AccountDesk accounts;

  StillAllowed(AccountDesk accounts) {
    this.accounts = accounts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return isAsset(request);
  }

  static boolean isAsset(HttpServletRequest request) {
    return request.getRequestURI().matches("/(css|js|img|webjars|form)/.*|/favicon\\.ico");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var person = CurrentPerson.get();
    var account = person.flatMap(it -> accounts.find(it.actor().account()));
    if (account.filter(it -> person.orElseThrow().endedBy(it)).isPresent()) {
      Optional.ofNullable(request.getSession(false)).ifPresent(it -> it.invalidate());
      SecurityContextHolder.clearContext();
      response.sendRedirect(request.getContextPath() + "/sign-in?ended");
    } else if (account.filter(Account::mustChange).isPresent()
        && person.orElseThrow().pass() == null
        && !ALWAYS.contains(request.getRequestURI())) {
      response.sendRedirect(request.getContextPath() + OWN_PASSWORD);
    } else {
      chain.doFilter(request, response);
    }
  }
}
