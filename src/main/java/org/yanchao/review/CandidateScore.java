package org.yanchao.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.candidacy.CandidateState;
import org.yanchao.scoring.Tally;

/**
 * A candidate's official score with the sheets it was made of.
 *
 * @param veto what excludes the candidate whatever the score, null where nothing does
 */
public record CandidateScore(
    UUID candidateId,
    UUID caseId,
    UUID projectId,
    String baseName,
    BigDecimal score,
    List<BigDecimal> sheets,
    Tally.Method method,
    CandidateState state,
    @Nullable String veto) {}
