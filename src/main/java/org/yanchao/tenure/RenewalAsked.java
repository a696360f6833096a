package org.yanchao.tenure;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A holder asks to keep the name for another term. */
public record RenewalAsked(UUID renewalId, UUID namingId, String authority, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "tenure.renewal-asked";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("renewal", renewalId.toString());
  }
}
