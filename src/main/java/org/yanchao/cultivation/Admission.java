package org.yanchao.cultivation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/** Which case brings which project into which pool, and under which standard. */
record Admission(
    UUID projectId,
    Level level,
    String authority,
    UUID caseId,
    @Nullable UUID standardId,
    @Nullable String standardVersion) {}
