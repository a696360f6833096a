package org.yanchao.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of evidence as the applicant describes it; its timing follows from its kind.
 *
 * @param kind id of an evidence kind of the programme
 * @param title what it is
 * @param fromDay first day it covers or is valid on, or its only day
 * @param toDay last day it covers or is valid on; null when open or when it has one day only
 * @param happenedAt the instant, where the paper has one (an invoice, a parcel); wins over the days
 * @param attachmentId the stored file, null when shown on paper
 */
public record EvidenceEntry(
    String kind,
    String title,
    @Nullable LocalDate fromDay,
    @Nullable LocalDate toDay,
    @Nullable Instant happenedAt,
    @Nullable UUID attachmentId) {}
