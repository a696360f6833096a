package org.yanchao.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.CandidateLeft;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.panel.BatchStatus;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/**
 * What the office does with a batch once experts score: watch progress, aggregate, resolve a wide
 * spread, close. Points can be read only after closing, and only by the round's own authority.
 */
@Service
@Transactional
public class ReviewDesk {

  private final RoundDesk rounds;
  private final PanelStore panels;
  private final ScoreBook book;
  private final Stamp journal;

  ReviewDesk(RoundDesk rounds, PanelStore panels, ScoreBook book, Stamp journal) {
    this.rounds = rounds;
    this.panels = panels;
    this.book = book;
    this.journal = journal;
  }

  /**
   * Computes the official scores of a batch and tells whether its sheets diverge too far. While a
   * seat is open (an expert was replaced after handing in) nothing is computed and nothing
   * diverges.
   */
  public boolean aggregate(UUID batchId) {
    var batch = panels.batch(batchId);
    if (!panels.openSeats(batchId).isEmpty()) {
      return false;
    }
    var sheets = book.compute(batch, rounds.show(batch.round()), journal.now());
    panels.aggregate(batch, sheets.diverging(), sheets.lacking());
    var by = Actor.system("Task_AggregateScores").who();
    journal.publish(new ScoresAggregated(batchId, sheets.open(), by));
    return sheets.open();
  }

  /** Why there is no divergence to resolve, empty when there is one. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotResolve(Actor officer, UUID batchId, String reason) {
    var batch = panels.batch(batchId);
    return roundOf(officer, batch)
        .whyNotReview(officer, Role.CASE_OFFICER)
        .or(() -> batch.whyNotResolve(reason));
  }

  /** The officer records how the panel settled a wide spread; the rule's score stays. */
  public void resolveDivergence(Actor officer, UUID batchId, String reason) {
    whyNotResolve(officer, batchId, reason).ifPresent(Refusal::raise);
    var batch = panels.batch(batchId);
    panels.resolve(batch, reason);
    journal.publish(new DivergenceResolved(batchId, officer.as(Role.CASE_OFFICER)));
  }

  /** Why the review of this batch cannot be closed, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotClose(Actor officer, UUID batchId) {
    var batch = panels.batch(batchId);
    return roundOf(officer, batch)
        .whyNotReview(officer, Role.CASE_OFFICER)
        .or(() -> book.seatsOpen(batchId))
        .or(batch::whyNotClose);
  }

  /** Closes the batch; the last one of the round, counted under its lock, moves the round on. */
  public void closeReview(Actor officer, UUID batchId) {
    whyNotClose(officer, batchId).ifPresent(Refusal::raise);
    var batch = panels.batch(batchId);
    var round = rounds.lock(batch.round());
    var by = officer.as(Role.CASE_OFFICER);
    panels.close(batch, journal.now());
    book.veto(batchId)
        .forEach(
            it -> journal.publish(new CandidateLeft(round.id(), it.levelCase(), it.state(), by)));
    var last = panels.allClosed(round.id());
    if (last) {
      rounds.reviewed(round.id(), by);
    }
    journal.publish(new ReviewClosed(batchId, round.id(), last, by));
  }

  /** Official scores with their sheets, for other modules; in the order of candidate numbers. */
  @Transactional(readOnly = true)
  public List<CandidateScore> scores(UUID roundId) {
    return book.scores(roundId);
  }

  /** Official scores for the round's authority, once every batch is closed. */
  @Transactional(readOnly = true)
  public List<CandidateScore> scores(Actor actor, UUID roundId) {
    mustBeClosed(rounds.showReview(actor, roundId));
    return book.scores(roundId);
  }

  /** What was scored on site in a round whose programme has it so, by case. */
  @Transactional(readOnly = true)
  public Map<UUID, BigDecimal> onSite(Actor actor, UUID roundId) {
    return book.onSite(rounds.showReview(actor, roundId).id());
  }

  /** Every sheet of a batch, void ones marked, for the round's authority after closing. */
  @Transactional(readOnly = true)
  public List<SheetScore> sheets(Actor actor, UUID batchId) {
    var batch = panels.batch(batchId);
    roundOf(actor, batch);
    if (batch.status() != BatchStatus.CLOSED) {
      Refusal.of("review.scores-sealed").raise();
    }
    return book.sheets(batchId);
  }

  private void mustBeClosed(RoundView round) {
    if (!panels.allClosed(round.id())) {
      Refusal.of("review.scores-sealed").raise();
    }
  }

  private RoundView roundOf(Actor actor, ReviewBatch batch) {
    return rounds.showReview(actor, batch.round());
  }
}
