package org.yanchao.workflow;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.draw.PanelDrawn;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.panel.ExpertAdded;
import org.yanchao.panel.ExpertReplaced;
import org.yanchao.panel.ReviewCalendar;
import org.yanchao.panel.ScoresTakenBack;
import org.yanchao.review.DivergenceResolved;
import org.yanchao.review.ReviewClosed;
import org.yanchao.round.RoundDesk;
import org.yanchao.scoring.InterestsDeclared;
import org.yanchao.scoring.SheetsSubmitted;

/** Moves the tokens of expert reviews: one instance a batch, one part a seat. */
@Component
class ReviewTokens {

  private static final List<String> LATE =
      List.of("Task_FollowUpLateSheet", "Task_SettleSilentSeat");

  private final Tokens tokens;
  private final RoundDesk rounds;
  private final ReviewCalendar calendar;

  ReviewTokens(Tokens tokens, RoundDesk rounds, ReviewCalendar calendar) {
    this.tokens = tokens;
    this.rounds = rounds;
    this.calendar = calendar;
  }

  @EventListener
  void on(PanelDrawn event) {
    var authority = rounds.show(event.roundId()).reviewer();
    for (var batch : event.batches()) {
      var facts = new HashMap<>(days(batch.id(), event.reviewDueOn()));
      facts.put(Fact.AUTHORITY, authority);
      facts.put("seats", batch.seats());
      tokens.start("expert-review", batch.id(), facts);
    }
  }

  /** When an expert of this batch who has this last day is reminded, late and replaced. */
  private Map<String, Object> days(UUID batch, LocalDate last) {
    return Map.copyOf(facts(calendar.of(batch, last)));
  }

  /** The same days by the names of the diagrams. */
  static Map<String, Date> facts(ReviewCalendar.Days days) {
    return Map.of(
        "remindOn",
        Date.from(BusinessClock.startOf(days.remindOn())),
        "reviewDueOn",
        ApplicationTokens.endOf(days.dueOn()),
        "replaceOn",
        ApplicationTokens.endOf(days.replaceOn()));
  }

  @EventListener
  void on(InterestsDeclared event) {
    tokens.completeForSeat(event.batchId(), event.seatNo(), "Task_DeclareInterests", Map.of());
  }

  @EventListener
  void on(SheetsSubmitted event) {
    settle(event.batchId(), event.seatNo());
    tokens.completeForSeat(event.batchId(), event.seatNo(), "Task_ScoreCandidates", Map.of());
  }

  @EventListener
  void on(ExpertReplaced event) {
    settle(event.batchId(), event.seatNo());
    if (event.seatWasDone()) {
      tokens.correlate(event.batchId(), "SeatReopened", days(event.batchId(), event.dueOn()));
    } else {
      var days = days(event.batchId(), event.dueOn());
      tokens.correlateForSeat(event.batchId(), event.seatNo(), "SeatRefilled", days);
    }
  }

  /** Nobody has to see to a seat any more whose sheets are in or whose expert has changed. */
  private void settle(UUID batch, int seat) {
    LATE.forEach(it -> tokens.completeOpenForSeat(batch, seat, it));
  }

  @EventListener
  void on(ExpertAdded event) {
    tokens.correlate(event.batchId(), "SeatReopened", days(event.batchId(), event.dueOn()));
  }

  /** All seats are in, so that the token only passes by to compute the scores anew. */
  @EventListener
  void on(ScoresTakenBack event) {
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
      var left = rounds.show(event.roundId()).delegation() != null;
      tokens.correlate(event.roundId(), left ? "DelegatedReviewClosed" : "ReviewsClosed", Map.of());
    }
  }
}
