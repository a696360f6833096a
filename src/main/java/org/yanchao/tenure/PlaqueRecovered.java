package org.yanchao.tenure;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Plaque and certificate are back. */
public record PlaqueRecovered(UUID revocationId, UUID namingId, Who by) implements Traceable {

  @Override
  public String action() {
    return "tenure.plaque-recovered";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("revocation", revocationId.toString());
  }
}
