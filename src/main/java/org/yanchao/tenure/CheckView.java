package org.yanchao.tenure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One check of a named base.
 *
 * @param dueOn last day for the officer to record the result
 * @param rectification what the holder says was put right
 */
public record CheckView(
    UUID id,
    UUID namingId,
    String authority,
    String baseName,
    CheckKind kind,
    int year,
    Instant openedAt,
    LocalDate dueOn,
    CheckState state,
    @Nullable LocalDate visitedOn,
    @Nullable String note,
    @Nullable LocalDate rectificationDueOn,
    @Nullable String rectification,
    @Nullable Instant closedAt) {}
