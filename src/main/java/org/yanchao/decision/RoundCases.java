package org.yanchao.decision;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.ReviewState;
import org.yanchao.notice.ItemState;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.NoticeEntry;
import org.yanchao.notice.NoticeView;

/** What has become of the cases of a round: withdrawn, removed, on notice. */
@Component
class RoundCases {

  private final CaseDesk cases;
  private final NoticeDesk notices;

  RoundCases(CaseDesk cases, NoticeDesk notices) {
    this.cases = cases;
    this.notices = notices;
  }

  CaseSummary show(UUID caseId) {
    return cases.summary(caseId);
  }

  /** Cases nobody can name any more. */
  Set<UUID> gone(UUID round, Collection<UUID> of) {
    var onNotice = items(round);
    return of.stream()
        .filter(it -> removed(onNotice, it) || gone(cases.summary(it)))
        .collect(Collectors.toSet());
  }

  /** The items of all notices of a round by case. */
  Map<UUID, NoticeView.Item> items(UUID round) {
    return notices.ofRound(round).stream()
        .flatMap(it -> it.items().stream())
        .collect(Collectors.toMap(NoticeView.Item::caseId, Function.identity(), (a, b) -> b));
  }

  NoticeEntry entry(UUID caseId) {
    var found = cases.summary(caseId);
    return new NoticeEntry(caseId, found.baseName(), found.applicant().name(), found.county());
  }

  private static boolean removed(Map<UUID, NoticeView.Item> items, UUID caseId) {
    var item = items.get(caseId);
    return item != null && item.state() == ItemState.REMOVED;
  }

  private static boolean gone(CaseSummary found) {
    return found.status() == CaseStatus.WITHDRAWN
        || found.status() == CaseStatus.REMOVED
        || found.reviewState() == ReviewState.WITHDRAWN;
  }
}
