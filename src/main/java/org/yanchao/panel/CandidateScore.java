package org.yanchao.panel;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A candidate's official score with the sheets it was made of. */
public record CandidateScore(
    UUID candidateId,
    UUID caseId,
    UUID projectId,
    String baseName,
    BigDecimal score,
    List<BigDecimal> sheets,
    Tally.Method method,
    CandidateState state) {}
