package org.yanchao.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.candidacy.CandidateView;

/**
 * A batch as the authority of the round sees it while the review runs: progress, never points.
 *
 * @param byCandidate whether its experts may stand back from single candidates
 */
public record BatchView(
    UUID id,
    UUID roundId,
    int no,
    BatchStatus status,
    int seatCount,
    List<CandidateView> candidates,
    List<SeatView> seats,
    List<RecusalView> recusals,
    @Nullable String seedHash,
    LocalDate reviewDueOn,
    Instant drawnAt,
    @Nullable Instant namesOpenedAt,
    @Nullable Instant closedAt,
    boolean diverging,
    boolean lacking,
    boolean byCandidate,
    @Nullable String divergenceReason,
    int sheetsDone,
    int sheetsWanted) {}
