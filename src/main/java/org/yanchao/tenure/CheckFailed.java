package org.yanchao.tenure;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A check has failed for good; whether it calls for revocation is counted. */
public record CheckFailed(UUID checkId, UUID namingId, boolean revocationDue, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "tenure.check-failed";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("check", checkId.toString(), "revocationDue", Boolean.toString(revocationDue));
  }
}
