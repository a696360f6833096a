package org.yanchao.candidacy.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.candidacy.NotCandidateView;
import org.yanchao.candidacy.Standing;
import org.yanchao.policy.Finding;

/**
 * One request for review in the list of candidates.
 *
 * @param no number as a candidate, null while not frozen or not a candidate
 * @param state state of the candidacy, null before the list is frozen
 */
record ListRow(
    UUID caseId,
    String caseNo,
    String baseName,
    String applicantName,
    @Nullable Integer no,
    Standing.Verdict verdict,
    boolean reliefUsed,
    @Nullable String state,
    List<Finding> findings) {

  static ListRow of(Standing it) {
    return new ListRow(
        it.caseId(),
        it.caseNo(),
        it.baseName(),
        it.applicantName(),
        null,
        it.verdict(),
        it.reliefUsed(),
        null,
        it.findings());
  }

  static ListRow of(CandidateView it) {
    return new ListRow(
        it.caseId(),
        it.caseNo(),
        it.baseName(),
        it.applicantName(),
        it.no(),
        Standing.Verdict.TAKES_PART,
        it.reliefUsed(),
        it.state().name(),
        it.findings());
  }

  static ListRow of(NotCandidateView it) {
    return new ListRow(
        it.caseId(),
        it.caseNo(),
        it.baseName(),
        "",
        null,
        it.verdict(),
        false,
        null,
        it.findings());
  }
}
