package org.yanchao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What whoever holds the receipt may follow: never who objected, nor what the officers noted.
 *
 * @param answer the reasoned answer once it is signed
 */
public record ObjectionProgress(
    UUID id,
    UUID noticeId,
    int no,
    String baseName,
    Instant receivedAt,
    @Nullable LocalDate dueOn,
    ObjectionState state,
    @Nullable String answer) {}
