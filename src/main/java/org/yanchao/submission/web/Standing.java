package org.yanchao.submission.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands in four answers: in which state, with whom, since when, what is next.
 *
 * @param statusKey key of the status's text
 * @param tone colour of the status: good, info, warn, bad or quiet
 * @param nextKey key of the text on what is next
 * @param office name of the office that has it, null while it is with the applicant
 * @param since since when, in words; null when that was not kept
 * @param dueOn by which day the one who has it must act, null when no day is set
 * @param urgency overdue, soon or normal
 */
record Standing(
    String statusKey,
    String tone,
    String nextKey,
    @Nullable String office,
    @Nullable String since,
    @Nullable LocalDate dueOn,
    String urgency) {}
