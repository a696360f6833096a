package org.yanchao.account;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Someone may sign in from now on. */
public record AccountOpened(UUID account, String roles, Who by) implements Traceable {

  @Override
  public String action() {
    return "account.opened";
  }

  @Override
  public String subject() {
    return account.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("roles", roles);
  }
}
