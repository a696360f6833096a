package org.yanchao.candidacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yanchao.policy.Finding;

/** A request that is not in the round, with the findings that say why. */
public record NotCandidateView(
    UUID caseId,
    String caseNo,
    String baseName,
    Standing.Verdict verdict,
    List<Finding> findings,
    Instant frozenAt) {}
