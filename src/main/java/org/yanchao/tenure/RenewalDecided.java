package org.yanchao.tenure;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The head decided on a renewal. */
public record RenewalDecided(UUID renewalId, UUID namingId, boolean renewed, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "tenure.renewal-decided";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("renewal", renewalId.toString(), "renewed", Boolean.toString(renewed));
  }
}
