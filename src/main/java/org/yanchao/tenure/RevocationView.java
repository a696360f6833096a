package org.yanchao.tenure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * The revocation of one name.
 *
 * @param statementDueOn last day on which the holder may speak
 * @param proposesRevoking what the officer proposes, null before
 * @param publishedAt when it became public, null before
 */
public record RevocationView(
    UUID id,
    UUID namingId,
    String authority,
    Level level,
    String baseName,
    RevocationGround ground,
    String reason,
    Instant openedAt,
    RevocationState state,
    @Nullable String noticeNo,
    @Nullable Instant noticeSentAt,
    @Nullable LocalDate statementDueOn,
    @Nullable String statement,
    @Nullable Boolean proposesRevoking,
    @Nullable String proposal,
    @Nullable RevocationDecision decision,
    @Nullable Instant publishedAt,
    @Nullable LocalDate plaqueBackOn) {}
