package org.yanchao.draw;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.transcript.Share;

/**
 * A sealed draw as its authority sees it; no share is shown before the seal is opened.
 *
 * @param no number within the round
 * @param batch the batch whose alternates are drawn, null when whole panels are
 * @param shareHash what the office's closed share is known by
 * @param further who gave a further share
 * @param signedBy role and authority of whoever gave the draw up
 */
public record SealView(
    int no,
    @Nullable UUID batch,
    String commitment,
    String shareHash,
    List<Share.Source> further,
    SealState state,
    @Nullable String reason,
    @Nullable String signedBy,
    Instant sealedAt,
    @Nullable Instant endedAt) {}
