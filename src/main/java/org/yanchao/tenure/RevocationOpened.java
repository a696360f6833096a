package org.yanchao.tenure;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A revocation of a name is proposed. */
public record RevocationOpened(
    UUID revocationId, UUID namingId, String authority, RevocationGround ground, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "tenure.revocation-opened";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("revocation", revocationId.toString(), "ground", ground.name());
  }
}
