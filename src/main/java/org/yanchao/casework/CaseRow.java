package org.yanchao.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/** One line of a list of cases. */
public record CaseRow(
    UUID id,
    String caseNo,
    String baseName,
    String applicantName,
    String county,
    String authority,
    Level level,
    int cycle,
    CaseKind kind,
    boolean poolRequested,
    ReviewState reviewState,
    CaseStatus status,
    Instant receivedAt,
    boolean paper,
    @Nullable LocalDate dueOn) {

  static CaseRow of(CaseSummary it) {
    return new CaseRow(
        it.id(),
        it.caseNo(),
        it.baseName(),
        it.applicant().name(),
        it.county(),
        it.authority(),
        it.level(),
        it.cycle(),
        it.kind(),
        it.poolRequested(),
        it.reviewState(),
        it.status(),
        it.receivedAt(),
        it.paper(),
        it.formalCheckDueOn() == null ? it.answerDueOn() : it.formalCheckDueOn());
  }
}
