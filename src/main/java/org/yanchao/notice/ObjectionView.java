package org.yanchao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection as the authority of the round sees it; nobody else learns who objected.
 *
 * @param dueOn last day to answer, null while it is only logged
 * @param upheld what the officer proposes or the head has signed, null before the investigation
 */
public record ObjectionView(
    UUID id,
    int no,
    UUID noticeId,
    UUID roundId,
    UUID itemId,
    UUID caseId,
    String baseName,
    String authority,
    ObjectionChannel channel,
    boolean anonymous,
    @Nullable String realName,
    @Nullable String contact,
    boolean seal,
    String body,
    Instant receivedAt,
    @Nullable LocalDate dueOn,
    boolean overdue,
    ObjectionState state,
    @Nullable String finding,
    @Nullable Boolean upheld,
    boolean falseMaterial,
    @Nullable String answer,
    @Nullable Instant answeredAt) {}
