package org.yanchao.workflow;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.CandidatesFrozen;
import org.yanchao.round.ReviewAccepted;
import org.yanchao.round.ReviewDeclined;
import org.yanchao.round.ReviewDelegated;
import org.yanchao.round.ReviewHandedBack;
import org.yanchao.round.ReviewWithdrawn;

/** Moves the token of a review that a county leaves to the city, and its draw to their inbox. */
@Component
class DelegationTokens {

  private static final String ANSWER = "Task_AnswerDelegation";
  private static final String HAND_BACK = "Task_HandBackReview";
  private static final String ACCEPTED = "delegationAccepted";

  private final Tokens tokens;
  private final InboxProjection inbox;

  DelegationTokens(Tokens tokens, InboxProjection inbox) {
    this.tokens = tokens;
    this.inbox = inbox;
  }

  @EventListener
  void on(ReviewDelegated event) {
    tokens.start("review-delegation", event.roundId(), Map.of(Fact.AUTHORITY, event.reviewer()));
  }

  @EventListener
  void on(ReviewAccepted event) {
    tokens.complete(event.roundId(), ANSWER, Map.of(ACCEPTED, true));
    drawnBy(event.roundId(), event.reviewer());
  }

  @EventListener
  void on(ReviewDeclined event) {
    tokens.complete(event.roundId(), ANSWER, Map.of(ACCEPTED, false));
  }

  @EventListener
  void on(ReviewWithdrawn event) {
    tokens.correlate(event.roundId(), "DelegationWithdrawn", Map.of());
    drawnBy(event.roundId(), event.owner());
  }

  /** Nobody takes part: the unit above has nothing to answer or to hand back. */
  @EventListener
  void on(CandidatesFrozen event) {
    if (event.count() == 0) {
      tokens.correlate(event.roundId(), "DelegationWithdrawn", Map.of());
    }
  }

  /**
   * The review ends for its owner with the letter back; one entrusted before the diagram has no
   * task.
   */
  @EventListener
  void on(ReviewHandedBack event) {
    if (tokens.waitsIn(event.roundId(), HAND_BACK)) {
      tokens.complete(event.roundId(), HAND_BACK, Map.of());
    }
    tokens.correlate(event.roundId(), "ReviewsClosed", Map.of());
  }

  /** From now on the draw waits in another unit's inbox. */
  private void drawnBy(UUID round, String unit) {
    tokens.tell(round, "naming-round", Fact.REVIEWER, unit);
    inbox.move(round, unit);
  }
}
