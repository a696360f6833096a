package org.yanchao.submission.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands in four answers: in which state, with whom, since when, what is next.
 *
 * @param statusKey key of the status's text
 * @param nextKey key of the text on what is next
 * @param office name of the office that has it, null while it is with the applicant
 * @param since since when, null when that was not kept
 * @param dueOn by which day the one who has it must act, null when no day is set
 * @param urgency overdue, soon or normal
 */
record Standing(
    String statusKey,
    String nextKey,
    @Nullable String office,
    @Nullable Instant since,
    @Nullable LocalDate dueOn,
    String urgency) {}
