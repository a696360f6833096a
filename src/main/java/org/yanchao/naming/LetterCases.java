package org.yanchao.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which cases of a round have a result to be told, and which one. */
@Component
class LetterCases {

  private final DecisionBook decisions;
  private final NamingBook book;
  private final RoundCases cases;

  LetterCases(DecisionBook decisions, NamingBook book, RoundCases cases) {
    this.decisions = decisions;
    this.book = book;
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
    decisions.decisions(round).stream()
        .filter(it -> !it.setAside())
        .flatMap(it -> it.items().stream())
        .filter(it -> it.result() != DecisionResult.LEAVE)
        .forEach(it -> last.put(it.caseId(), it));
    var gone = cases.gone(round, last.keySet());
    var settled = new ArrayList<Settled>();
    last.values().forEach(it -> settled(it, gone).ifPresent(settled::add));
    return List.copyOf(settled);
  }

  private Optional<Settled> settled(DecisionView.Item item, Set<UUID> gone) {
    if (gone.contains(item.caseId())) {
      return Optional.empty();
    }
    var named = book.ofCase(item.caseId());
    if (named.isPresent()) {
      return Optional.of(of(item, LetterResult.NAMED, named.get().documentNo()));
    }
    return item.result() == DecisionResult.KEEP_IN_POOL
        ? Optional.of(of(item, LetterResult.KEPT_IN_POOL, ""))
        : Optional.empty();
  }

  private Settled of(DecisionView.Item item, LetterResult result, String documentNo) {
    var found = cases.show(item.caseId());
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
