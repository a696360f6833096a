package org.yanchao.naming;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * A base named in an earlier year, as the opening stock brings it.
 *
 * @param authority key of the unit that named it
 * @param provenance where the entry comes from, such as the file and its row
 */
public record ImportedBase(
    String authority,
    UUID projectId,
    UUID applicantId,
    String baseName,
    String entityName,
    String creditCode,
    String county,
    Level level,
    String programme,
    int cycle,
    String documentNo,
    LocalDate namedOn,
    @Nullable String certificateNo,
    @Nullable LocalDate validTo,
    String provenance) {}
