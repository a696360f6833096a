package org.yanchao.cultivation;

import java.time.LocalDate;
import java.util.UUID;
import org.yanchao.kernel.Level;

/**
 * A place in a pool that is older than this program.
 *
 * @param provenance the file or paper it was taken from
 */
public record ImportedEntry(
    UUID projectId, Level level, String authority, LocalDate admittedOn, String provenance) {}
