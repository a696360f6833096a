package org.yanchao.account;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An account files for an organisation from now on. */
public record AccountLinked(UUID account, UUID holder, Who by) implements Traceable {

  @Override
  public String action() {
    return "account.linked";
  }

  @Override
  public String subject() {
    return account.toString();
  }
}
