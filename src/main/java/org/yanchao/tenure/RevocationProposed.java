package org.yanchao.tenure;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The officer proposes what to do after the statement. */
public record RevocationProposed(UUID revocationId, UUID namingId, boolean revoke, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "tenure.revocation-proposed";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("revocation", revocationId.toString(), "revoke", Boolean.toString(revoke));
  }
}
