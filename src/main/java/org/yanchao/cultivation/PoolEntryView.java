package org.yanchao.cultivation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * A project in a pool as pages and other modules see it.
 *
 * @param caseId the case that brought it in, null when imported
 * @param standardVersion the pool standard it was admitted under, null when imported
 * @param leftOn the day it left, null while it is in the pool
 * @param provenance for an imported entry, where it was taken from
 */
public record PoolEntryView(
    UUID id,
    UUID projectId,
    String baseName,
    UUID applicantId,
    String applicantName,
    String county,
    Level level,
    String authority,
    @Nullable UUID caseId,
    @Nullable String standardVersion,
    LocalDate admittedOn,
    @Nullable LocalDate leftOn,
    @Nullable String leaveReason,
    boolean imported,
    @Nullable String provenance) {

  public boolean inPool() {
    return leftOn == null;
  }
}
