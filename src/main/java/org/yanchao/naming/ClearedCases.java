package org.yanchao.naming;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.NotFound;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.NoticeView;

/** The cases of a round whose notice ended without an objection that stands. */
@Component
class ClearedCases {

  private final CaseDesk cases;
  private final NoticeDesk notices;

  ClearedCases(CaseDesk cases, NoticeDesk notices) {
    this.cases = cases;
    this.notices = notices;
  }

  CaseSummary show(UUID caseId) {
    return cases.summary(caseId);
  }

  /** The cleared cases that await a document, in the order of publication. */
  List<UUID> cleared(UUID round) {
    return notices.clearedCases(round);
  }

  /** The notice under which a case was published. */
  NoticeView noticeOf(UUID round, UUID caseId) {
    return notices.ofRound(round).stream()
        .filter(it -> it.items().stream().anyMatch(line -> line.caseId().equals(caseId)))
        .reduce((a, b) -> b)
        .orElseThrow(() -> new NotFound("notice"));
  }

  void registered(UUID round, List<UUID> named) {
    notices.registered(round, named);
  }
}
