package org.yanchao.standard;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An authority has begun, or changed, the draft of a standard. */
public record StandardDrafted(UUID standardId, StandardKey key, String issuer, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "policy.standard-drafted";
  }

  @Override
  public String subject() {
    return standardId.toString();
  }
}
