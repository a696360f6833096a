package org.yanchao.panel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.candidacy.CandidateView;

/** An applicant's request that somebody stand back, and its answer. */
public record RequestView(
    UUID id,
    CandidateView candidate,
    RequestEntry entry,
    RequestState state,
    @Nullable String answer,
    Instant askedAt) {}
