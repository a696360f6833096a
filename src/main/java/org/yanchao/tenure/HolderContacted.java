package org.yanchao.tenure;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The unit has spoken with the holder of a name that runs out. */
public record HolderContacted(UUID namingId, Who by) implements Traceable {

  @Override
  public String action() {
    return "tenure.holder-contacted";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of();
  }
}
