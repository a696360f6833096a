package org.yanchao.standard;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The city has passed a county's standard on to the province. */
public record StandardForwarded(UUID standardId, String issuer, Who by) implements Traceable {

  @Override
  public String action() {
    return "policy.standard-forwarded";
  }

  @Override
  public String subject() {
    return standardId.toString();
  }
}
