package org.yanchao.desk.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.stereotype.Component;

/**
 * Which addresses the person may open, for templates as {@code @doors}: a link that ends in a
 * refusal is not offered. It asks the same rules that guard the addresses.
 */
@Component
@ConditionalOnWebApplication
public class Doors {

  private final WebInvocationPrivilegeEvaluator guard;

  Doors(WebInvocationPrivilegeEvaluator guard) {
    this.guard = guard;
  }

  /** Whether the rules of access let this person in; what is behind may still not be theirs. */
  public boolean open(String path) {
    return guard.isAllowed(path, SecurityContextHolder.getContext().getAuthentication());
  }
}
