package org.yanchao.standard;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The province has taken note of a standard. */
public record StandardAcknowledged(UUID standardId, String issuer, Who by) implements Traceable {

  @Override
  public String action() {
    return "policy.standard-acknowledged";
  }

  @Override
  public String subject() {
    return standardId.toString();
  }
}
