package org.yanchao.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.dossier.TargetKind;

/**
 * Something that does not count.
 *
 * @param caseId the case whose officer set it aside: this one or one below
 * @param reason words of the officer, or for a system check the rule it failed
 */
public record SetAsideView(
    UUID caseId,
    TargetKind kind,
    UUID targetId,
    String reason,
    @Nullable String clause,
    @Nullable Instant at) {}
