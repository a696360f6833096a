package org.yanchao.naming;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * A name was suspended, restored, revoked or renewed.
 *
 * @param change what happened, as a word
 */
public record StandingChanged(UUID namingId, String change, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.standing." + change;
  }

  @Override
  public String subject() {
    return namingId.toString();
  }
}
