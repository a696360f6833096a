package org.yanchao.cultivation;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A place in a pool from before this program was entered. */
public record PoolEntryImported(UUID entryId, UUID projectId, Who by) implements Traceable {

  @Override
  public String action() {
    return "cultivation.entry-imported";
  }

  @Override
  public String subject() {
    return entryId.toString();
  }
}
