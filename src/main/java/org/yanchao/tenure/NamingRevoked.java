package org.yanchao.tenure;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A name is taken back and published; the levels around are told. */
public record NamingRevoked(
    UUID revocationId, UUID namingId, RevocationGround ground, int reviewsOpened, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "tenure.naming-revoked";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "revocation",
        revocationId.toString(),
        "ground",
        ground.name(),
        "reviews",
        Integer.toString(reviewsOpened));
  }
}
