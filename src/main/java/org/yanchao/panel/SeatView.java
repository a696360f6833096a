package org.yanchao.panel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One drawn expert of a batch.
 *
 * @param expertName null until the review secretary has opened the names
 * @param addedReason why the seat was added to the panel, null for the drawn ones
 * @param account the expert's account, for the engine's task; null for pages
 */
public record SeatView(
    UUID seatId,
    UUID batchId,
    @Nullable Integer no,
    @Nullable Integer alternateNo,
    UUID expertId,
    String expertNumber,
    @Nullable String expertName,
    @Nullable String employer,
    @Nullable String account,
    SeatState state,
    boolean declared,
    boolean submitted,
    @Nullable String addedReason) {}
