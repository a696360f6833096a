package org.yanchao.draw;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.LastLine;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.DrawSeal;
import org.yanchao.transcript.Share;

/**
 * Seals draws before chance is known, numbered per round without gaps, and keeps how each ended.
 */
@Component
class Sealing {

  private final SealedDraws draws;
  private final BatchPlan plan;
  private final SiteVisits visits;
  private final LastLine trail;
  private final Stamp journal;

  Sealing(SealedDraws draws, BatchPlan plan, SiteVisits visits, LastLine trail, Stamp journal) {
    this.draws = draws;
    this.plan = plan;
    this.visits = visits;
    this.trail = trail;
    this.journal = journal;
  }

  SiteVisits visits() {
    return visits;
  }

  Optional<Refusal> whyNotDraw(RoundView round) {
    return plan.whyNotDraw(round)
        .or(() -> visits.whyNotDraw(round))
        .or(() -> whyNotSeal(round.id()));
  }

  /** One seal at a time: what waits has to be opened or given up first. */
  Optional<Refusal> whyNotSeal(UUID round) {
    return waiting(round).isPresent()
        ? Refusal.because("draw.seal-waits", waiting(round).orElseThrow().no())
        : Optional.empty();
  }

  Feasibility feasibility(RoundView round) {
    return plan.feasibility(round, new Lot(0, new DrawSeal("", 0, "", List.of()), journal.today()));
  }

  /** Seals the panels of all batches of a round. */
  SealedDraw seal(RoundView round, String share) {
    var requests = plan.requests(round, lot(round.id(), share));
    return keep(new SealedDraw(journal.id(), round.id(), requests, share, journal.now()));
  }

  /** Seals further alternates of one batch. */
  SealedDraw seal(RoundView round, Panels.Panel batch, String share) {
    var request = List.of(plan.request(round, batch, lot(round.id(), share)));
    var sealed = new SealedDraw(journal.id(), round.id(), request, share, journal.now());
    return keep(sealed.forAlternatesOf(batch));
  }

  SealedDraw keep(SealedDraw sealed) {
    return draws.save(sealed);
  }

  Optional<SealedDraw> waiting(UUID round) {
    return all(round).stream().filter(it -> it.state() == SealState.OPEN).findFirst();
  }

  List<SealedDraw> all(UUID round) {
    return draws.findByRoundOrderByNo(round);
  }

  /** Why the seal cannot be opened: what it depends on is no longer what was sealed. */
  Optional<Refusal> whyNotUse(RoundView round, SealedDraw sealed, Optional<Panels.Panel> batch) {
    var then = sealed.requests();
    var day = BusinessClock.dayOf(sealed.sealedAt());
    var lot = new Lot(sealed.no(), then.get(0).seal(), day);
    var now =
        batch
            .map(it -> List.of(plan.request(round, it, lot)))
            .orElseGet(() -> plan.requests(round, lot));
    return now.equals(then) ? Optional.empty() : Refusal.because("draw.pool-changed", sealed.no());
  }

  private Lot lot(UUID round, String share) {
    var earlier = all(round);
    var head = trail.mark();
    var abandoned =
        earlier.stream()
            .filter(it -> it.state() == SealState.ABANDONED)
            .map(SealedDraw::abandoned)
            .toList();
    var seal = new DrawSeal(Share.hash(share), head.seq(), head.hash(), abandoned);
    return new Lot(earlier.size() + 1, seal, journal.today());
  }
}
