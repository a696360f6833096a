package org.yanchao.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.EvidenceKind.Timing;

/** One item of evidence as pages see it. */
public record EvidenceView(
    UUID id,
    String kind,
    String title,
    Timing timing,
    @Nullable LocalDate fromDay,
    @Nullable LocalDate toDay,
    @Nullable Instant happenedAt,
    @Nullable UUID attachmentId) {}
