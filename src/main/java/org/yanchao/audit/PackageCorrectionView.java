package org.yanchao.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction of flagged parts as pages see it.
 *
 * @param caseId the upper case whose package was returned
 * @param roundNo which list of the case it is about
 * @param dueOn last day for the applicant
 */
public record PackageCorrectionView(
    UUID caseId,
    UUID dossierId,
    int roundNo,
    Instant openedAt,
    LocalDate dueOn,
    @Nullable Instant answeredAt) {}
