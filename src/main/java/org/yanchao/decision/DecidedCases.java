package org.yanchao.decision;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.round.RoundDesk;
import org.yanchao.submission.ApplicationRemoved;
import org.yanchao.submission.ReviewRequestWithdrawn;

/** Notices when a case leaves between the decision and the notice; later its notice sees it. */
@Component
class DecidedCases {

  private final DecisionItems items;
  private final DecisionBook book;
  private final RoundCases cases;
  private final RoundDesk rounds;
  private final Stamp stamp;

  DecidedCases(
      DecisionItems items, DecisionBook book, RoundCases cases, RoundDesk rounds, Stamp stamp) {
    this.items = items;
    this.book = book;
    this.cases = cases;
    this.rounds = rounds;
    this.stamp = stamp;
  }

  @EventListener
  void on(ReviewRequestWithdrawn event) {
    left(event.caseId(), event.by());
  }

  @EventListener
  void on(ApplicationRemoved event) {
    left(event.caseId(), event.by());
  }

  private void left(UUID caseId, Who by) {
    items.findByCaseId(caseId).stream()
        .filter(DecisionItem::names)
        .map(DecisionItem::roundId)
        .filter(it -> !cases.items(it).containsKey(caseId))
        .findFirst()
        .ifPresent(it -> stamp.publish(event(it, caseId, by)));
  }

  private DecidedCaseLeft event(UUID round, UUID caseId, Who by) {
    var nothing = book.unpublished(rounds.show(round)).isEmpty();
    return new DecidedCaseLeft(round, caseId, nothing, by);
  }
}
