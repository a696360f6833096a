package org.yanchao.workflow;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
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

  private static final String DUE = "reviewDueOn";
  private static final String REPLACE = "replaceOn";

  /** Working days between the reminder and the replacement; a sample, no paper gives any. */
  private static final int GRACE = 2;

  private final Tokens tokens;
  private final RoundDesk rounds;
  private final Stamp stamp;

  ReviewTokens(Tokens tokens, RoundDesk rounds, Stamp stamp) {
    this.tokens = tokens;
    this.rounds = rounds;
    this.stamp = stamp;
  }

  /** When an expert who has this last day is reminded, and when replaced. */
  private Map<String, Object> days(LocalDate last) {
    return Map.of(
        DUE,
        ApplicationTokens.endOf(last),
        REPLACE,
        ApplicationTokens.endOf(stamp.calendar().plus(last, GRACE)));
  }

  @EventListener
  void on(PanelDrawn event) {
    var authority = rounds.show(event.roundId()).authority();
    var days = days(event.reviewDueOn());
    event
        .batches()
        .forEach(
            batch ->
                tokens.start(
                    "expert-review",
                    batch.batchId(),
                    Map.of(
                        Fact.AUTHORITY,
                        authority,
                        "seats",
                        batch.seats(),
                        DUE,
                        days.get(DUE),
                        REPLACE,
                        days.get(REPLACE))));
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
      tokens.correlate(event.batchId(), "SeatReopened", days(event.dueOn()));
    } else {
      var days = days(event.dueOn());
      tokens.correlateForSeat(event.batchId(), event.seatNo(), "SeatRefilled", days);
    }
  }

  @EventListener
  void on(ExpertAdded event) {
    tokens.correlate(event.batchId(), "SeatReopened", days(event.dueOn()));
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
