package org.yanchao.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * Where a project is in a pool.
 *
 * @param caseId the case that brought it there, null when it was imported
 */
public record PoolPlace(Level level, String authority, @Nullable UUID caseId) {}
