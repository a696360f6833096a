package org.yanchao.draw;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.Share;

/**
 * Draws the experts of a round: says before whether it can be done, does it, and lets anyone of the
 * authority read the transcript.
 */
@Service
@Transactional
public class DrawDesk {

  private final RoundDesk rounds;
  private final BatchPlan plan;
  private final DrawBook book;
  private final SealOpening opening;
  private final Stamp journal;

  DrawDesk(RoundDesk rounds, BatchPlan plan, DrawBook book, SealOpening opening, Stamp journal) {
    this.rounds = rounds;
    this.plan = plan;
    this.book = book;
    this.opening = opening;
    this.journal = journal;
  }

  /** How many experts remain under each rule, and which one blocks; shown before the draw. */
  @Transactional(readOnly = true)
  public Feasibility feasibility(Actor actor, UUID roundId) {
    return sealing().feasibility(rounds.showReview(actor, roundId));
  }

  /** Why no panel can be drawn now, empty when one can be tried. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotDraw(Actor officer, UUID roundId) {
    var round = rounds.showReview(officer, roundId);
    return round.whyNotReview(officer, Role.CASE_OFFICER).or(() -> sealing().whyNotDraw(round));
  }

  /** Candidates that two people still have to visit before the draw. */
  @Transactional(readOnly = true)
  public List<CandidateView> unvisited(Actor actor, UUID roundId) {
    return sealing().visits().missing(rounds.showReview(actor, roundId)).stream()
        .map(Candidate::view)
        .toList();
  }

  /** Whether those two score a part of the sheet. */
  public boolean scoredOnSite(RoundView round) {
    return sealing().visits().scored(round);
  }

  /** Draws with a share of chance of our own. */
  public DrawOutcome draw(Actor officer, UUID roundId) {
    return draw(officer, roundId, Share.random());
  }

  /**
   * Seals, gives the office's share and opens in one go: a panel for every batch, or, when one
   * batch cannot be filled, nothing at all: then the head may widen the libraries (X9).
   */
  public DrawOutcome draw(Actor officer, UUID roundId, String share) {
    whyNotDraw(officer, roundId).ifPresent(Refusal::raise);
    var round = rounds.lock(roundId);
    // Whoever clicked at the same moment waited for the lock and asked before it.
    sealing().whyNotDraw(round).ifPresent(Refusal::raise);
    var by = officer.as(Role.CASE_OFFICER);
    var feasible = sealing().feasibility(round);
    if (!feasible.possible()) {
      plan.widener().shortOf(roundId, blockedBy(feasible));
      journal.publish(new PanelShort(roundId, blockedBy(feasible), by));
      return new DrawOutcome(false, List.of(), feasible);
    }
    var sealed = sealing().seal(round, share);
    journal.publish(new DrawSealed(roundId, sealed.no(), sealed.commitment(), by));
    return new DrawOutcome(true, opening.use(round, sealed, officer), feasible);
  }

  /** Draws further alternates for one batch, when nobody is left to take a free seat. */
  public void drawAlternates(Actor officer, UUID batchId, String share) {
    var batch = book.panel(batchId);
    rounds
        .showReview(officer, batch.round())
        .whyNotReview(officer, Role.CASE_OFFICER)
        .ifPresent(Refusal::raise);
    var round = rounds.lock(batch.round());
    book.whyNotSupplement(batch)
        .or(() -> sealing().whyNotSeal(round.id()))
        .ifPresent(Refusal::raise);
    var sealed = sealing().seal(round, batch, share);
    var by = officer.as(Role.CASE_OFFICER);
    journal.publish(new DrawSealed(round.id(), sealed.no(), sealed.commitment(), by));
    opening.use(round, sealed, officer);
  }

  /** The same with a share of chance of our own. */
  public void drawAlternates(Actor officer, UUID batchId) {
    drawAlternates(officer, batchId, Share.random());
  }

  /** Why these libraries cannot be added, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotWiden(
      Actor head, UUID roundId, String reason, List<String> extraLibraries) {
    var round = rounds.showReview(head, roundId);
    return round
        .whyNotReview(head, Role.HEAD)
        .or(() -> plan.widener().whyNotWiden(round, reason, extraLibraries));
  }

  /** The library of its city that a county may add although its own suffices; empty otherwise. */
  @Transactional(readOnly = true)
  public Optional<String> cityLibrary(Actor actor, UUID roundId) {
    return plan.widener().cityLibrary(rounds.showReview(actor, roundId));
  }

  /** The head allows further libraries, in writing; no recusal is ever relaxed. */
  public void approveWidening(
      Actor head, UUID roundId, String reason, List<String> extraLibraries) {
    whyNotWiden(head, roundId, reason, extraLibraries).ifPresent(Refusal::raise);
    var granted = new WideningView(reason, extraLibraries, journal.now(), head.account());
    var by = head.as(Role.HEAD);
    var answersShortDraw = plan.widener().widen(roundId, granted);
    journal.publish(
        answersShortDraw
            ? new WideningApproved(roundId, extraLibraries, by)
            : new LibrariesAdded(roundId, extraLibraries, by));
  }

  @Transactional(readOnly = true)
  public List<WideningView> widenings(Actor actor, UUID roundId) {
    rounds.showReview(actor, roundId);
    return plan.widener().granted(roundId);
  }

  /** The stored transcript of the batch's draw, as JSON. */
  @Transactional(readOnly = true)
  public String transcript(Actor actor, UUID batchId) {
    var draw = book.first(batchId);
    rounds.showReview(actor, draw.round());
    return draw.transcript();
  }

  /** Every transcript of a round, for other modules. */
  @Transactional(readOnly = true)
  public List<String> transcripts(UUID roundId) {
    return book.ofRound(roundId).stream().map(Draw::transcript).toList();
  }

  private Sealing sealing() {
    return opening.sealing();
  }

  private static String blockedBy(Feasibility feasible) {
    return feasible.batches().stream()
        .map(BatchFeasibility::blockedBy)
        .filter(rule -> rule != null)
        .findFirst()
        .orElse("seats");
  }
}
