package org.yanchao.workflow;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.panel.DivergenceResolved;
import org.yanchao.panel.ExpertAdded;
import org.yanchao.panel.ExpertReplaced;
import org.yanchao.panel.InterestsDeclared;
import org.yanchao.panel.PanelDrawn;
import org.yanchao.panel.ReviewClosed;
import org.yanchao.panel.SheetsSubmitted;
import org.yanchao.round.RoundDesk;

/** Moves the tokens of expert reviews: one instance a batch, one part a seat. */
@Component
class ReviewTokens {

  private final Tokens tokens;
  private final RoundDesk rounds;

  ReviewTokens(Tokens tokens, RoundDesk rounds) {
    this.tokens = tokens;
    this.rounds = rounds;
  }

  @EventListener
  void on(PanelDrawn event) {
    var authority = rounds.show(event.roundId()).authority();
    var due = ApplicationTokens.endOf(event.reviewDueOn());
    event
        .batches()
        .forEach(
            batch ->
                tokens.start(
                    "expert-review",
                    batch.batchId(),
                    Map.of(Fact.AUTHORITY, authority, "seats", batch.seats(), "reviewDueOn", due)));
  }

  @EventListener
  void on(InterestsDeclared event) {
    tokens.completeForSeat(event.batchId(), event.seatNo(), "Task_DeclareInterests", Map.of());
  }

  @EventListener
  void on(SheetsSubmitted event) {
    tokens.completeForSeat(event.batchId(), event.seatNo(), "Task_ScoreCandidates", Map.of());
  }

  @EventListener
  void on(ExpertReplaced event) {
    if (event.seatWasDone()) {
      tokens.correlate(event.batchId(), "SeatReopened", Map.of());
    } else {
      tokens.correlateForSeat(event.batchId(), event.seatNo(), "SeatRefilled");
    }
  }

  @EventListener
  void on(ExpertAdded event) {
    tokens.correlate(event.batchId(), "SeatReopened", Map.of());
  }

  @EventListener
  void on(DivergenceResolved event) {
    tokens.complete(event.batchId(), "Task_ResolveDivergence", Map.of());
  }

  @EventListener
  void on(ReviewClosed event) {
    tokens.complete(event.batchId(), "Task_CloseReview", Map.of());
    if (event.lastOfRound()) {
      tokens.correlate(event.roundId(), "ReviewsClosed", Map.of());
    }
  }
}
