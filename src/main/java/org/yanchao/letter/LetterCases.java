package org.yanchao.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseDesk;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionResult;
import org.yanchao.decision.DecisionView;
import org.yanchao.naming.NamingDesk;

/** Which cases of a round have a result to be told, and which one. */
@Component
class LetterCases {

  private final DecisionDesk decisions;
  private final NamingDesk namings;
  private final CaseDesk cases;

  LetterCases(DecisionDesk decisions, NamingDesk namings, CaseDesk cases) {
    this.decisions = decisions;
    this.namings = namings;
    this.cases = cases;
  }

  /** A case whose result stands. */
  record Settled(
      UUID caseId,
      UUID applicantId,
      String applicant,
      String baseName,
      LetterResult result,
      String documentNo,
      String reason) {}

  /**
   * Named ones, and those the leaders left in the pool; who was removed had an answer of its own.
   */
  List<Settled> settled(UUID round) {
    var last = new LinkedHashMap<UUID, DecisionView.Item>();
    decisions.standing(round).stream()
        .filter(it -> it.result() != DecisionResult.LEAVE)
        .forEach(it -> last.put(it.caseId(), it));
    var gone = decisions.gone(round, last.keySet());
    var settled = new ArrayList<Settled>();
    last.values().forEach(it -> settled(it, gone).ifPresent(settled::add));
    return List.copyOf(settled);
  }

  private Optional<Settled> settled(DecisionView.Item item, Set<UUID> gone) {
    if (gone.contains(item.caseId())) {
      return Optional.empty();
    }
    var named = namings.ofCase(item.caseId());
    if (named.isPresent()) {
      return Optional.of(of(item, LetterResult.NAMED, named.get().documentNo()));
    }
    return item.result() == DecisionResult.KEEP_IN_POOL
        ? Optional.of(of(item, LetterResult.KEPT_IN_POOL, ""))
        : Optional.empty();
  }

  private Settled of(DecisionView.Item item, LetterResult result, String documentNo) {
    var found = cases.summary(item.caseId());
    return new Settled(
        item.caseId(),
        found.applicant().id(),
        found.applicant().name(),
        found.baseName(),
        result,
        documentNo,
        item.reason());
  }
}
