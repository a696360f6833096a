package org.yanchao.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yanchao.casework.CaseSummary;

/**
 * One line of the applicant's list.
 *
 * @param baseName as far as it is filled in
 * @param cases every case of it, the latest last; empty while it is a draft
 */
public record DossierSummary(
    UUID id,
    String programme,
    int cycle,
    String baseName,
    String county,
    Instant updatedAt,
    List<CaseSummary> cases) {}
