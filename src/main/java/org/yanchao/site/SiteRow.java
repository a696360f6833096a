package org.yanchao.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One candidate in the list of visits.
 *
 * @param total points given on site, null until both have signed
 */
public record SiteRow(
    UUID caseId,
    String caseNo,
    String baseName,
    String applicantName,
    SiteState state,
    @Nullable BigDecimal total,
    @Nullable Instant finishedAt) {}
