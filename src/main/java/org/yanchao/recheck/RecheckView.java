package org.yanchao.recheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request to look again, as pages see it.
 *
 * @param grounds what the applicant says is wrong
 * @param dueOn the day by which the office answers
 * @param result null while it is not answered
 * @param answeredBy account of the officer who answered
 */
public record RecheckView(
    UUID id,
    UUID caseId,
    RecheckMatter matter,
    String grounds,
    Instant askedAt,
    LocalDate dueOn,
    @Nullable RecheckResult result,
    @Nullable String answer,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy) {

  public boolean open() {
    return result == null;
  }
}
