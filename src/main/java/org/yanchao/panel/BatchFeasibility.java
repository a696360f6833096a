package org.yanchao.panel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many experts remain for one batch, and which rule blocks; no names.
 *
 * @param blockedBy seats, perEmployer or alternates, null when a panel can be drawn
 */
public record BatchFeasibility(
    int batchNo,
    int candidates,
    int pool,
    Map<RecusalGround, Integer> excluded,
    int eligible,
    int employers,
    int mostSeats,
    int seats,
    int alternates,
    int perEmployer,
    @Nullable String blockedBy) {}
