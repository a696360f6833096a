package org.yanchao.standard;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The province has asked for a standard to be corrected. */
public record StandardCorrectionAsked(UUID standardId, String issuer, Who by) implements Traceable {

  @Override
  public String action() {
    return "policy.standard-correction";
  }

  @Override
  public String subject() {
    return standardId.toString();
  }
}
