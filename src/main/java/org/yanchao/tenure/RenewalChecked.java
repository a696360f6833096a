package org.yanchao.tenure;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An officer advises on a renewal. */
public record RenewalChecked(UUID renewalId, UUID namingId, boolean advised, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "tenure.renewal-checked";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("renewal", renewalId.toString(), "advised", Boolean.toString(advised));
  }
}
