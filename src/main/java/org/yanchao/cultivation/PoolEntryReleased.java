package org.yanchao.cultivation;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A project left a pool. */
public record PoolEntryReleased(UUID entryId, Who by) implements Traceable {

  @Override
  public String action() {
    return "cultivation.entry-released";
  }

  @Override
  public String subject() {
    return entryId.toString();
  }
}
