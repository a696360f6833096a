package org.yanchao.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;

/** Cuts the candidates of a round into batches and draws each its panel. */
@Component
class BatchPlan {

  private final Candidates candidates;
  private final ExpertPool pool;
  private final PanelTermsReader terms;
  private final PanelBoard board;
  private final Widener widener;

  BatchPlan(
      Candidates candidates,
      ExpertPool pool,
      PanelTermsReader terms,
      PanelBoard board,
      Widener widener) {
    this.candidates = candidates;
    this.pool = pool;
    this.terms = terms;
    this.board = board;
    this.widener = widener;
  }

  LocalDate reviewDueOn(RoundView round) {
    return terms.of(round).reviewDueOn();
  }

  Optional<Refusal> whyNotDraw(RoundView round) {
    if (round.status() != RoundStatus.FROZEN) {
      return Refusal.because("panel.not-ready-to-draw");
    }
    var inReview = inReview(round);
    if (inReview.isEmpty()) {
      return Refusal.because("panel.no-candidates");
    }
    return inReview.stream().allMatch(Candidate::groundsFrozen)
        ? widener.whyNotDraw(round)
        : Refusal.because("panel.grounds-not-frozen");
  }

  Widener widener() {
    return widener;
  }

  Feasibility feasibility(RoundView round) {
    var rules = terms.of(round);
    var found = new ArrayList<BatchFeasibility>();
    for (var side : sides(round, rules)) {
      found.add(feasibility(pool.request(round, rules, found.size() + 1, side, new Lot(1, ""))));
    }
    var possible = found.stream().allMatch(batch -> batch.blockedBy() == null);
    return new Feasibility(possible, pool.libraries(round), found);
  }

  List<BatchSeats> draw(RoundView round, String share, String by) {
    var rules = terms.of(round);
    var drawn = new ArrayList<BatchSeats>();
    for (var side : sides(round, rules)) {
      var no = drawn.size() + 1;
      var lot = new Lot(1, share);
      var transcript = DrawAlgorithm.draw(pool.request(round, rules, no, side, lot));
      var batch = board.open(round, transcript, rules.reviewDueOn(), by);
      side.candidates().forEach(candidate -> candidate.assignTo(batch.id()));
      side.candidates().forEach(candidates::save);
      drawn.add(new BatchSeats(batch.id(), batch.seats()));
    }
    return drawn;
  }

  /** Draws further numbered alternates for a batch whose order is used up (X7 after a widening). */
  void drawAlternates(RoundView round, ReviewBatch batch, String share, String by) {
    var lot = new Lot(board.drawsOf(batch) + 1, share);
    var request = pool.request(round, terms.of(round), batch.no(), side(round, batch), lot);
    var transcript = DrawAlgorithm.draw(request.forAlternates(board.inPanel(batch)));
    if (transcript.alternates().isEmpty()) {
      Refusal.of("panel.no-replacement").raise();
    }
    board.more(batch, transcript, by);
  }

  private BatchSide side(RoundView round, ReviewBatch batch) {
    var plan = round.plan();
    return new BatchSide(
        candidates.findByBatchOrderByNo(batch.id()), plan == null ? "" : plan.supervisor());
  }

  private List<Candidate> inReview(RoundView round) {
    return candidates.findByRoundOrderByNo(round.id()).stream()
        .filter(Candidate::inReview)
        .toList();
  }

  /** Batches as even as they can be, in the order of the candidates' numbers. */
  private List<BatchSide> sides(RoundView round, PanelTerms rules) {
    var all = inReview(round);
    var batches = (all.size() + rules.batchLimit() - 1) / rules.batchLimit();
    var plan = round.plan();
    var supervisor = plan == null ? "" : plan.supervisor();
    var sides = new ArrayList<BatchSide>();
    for (var i = 0; i < batches; i++) {
      var part = all.subList(all.size() * i / batches, all.size() * (i + 1) / batches);
      sides.add(new BatchSide(List.copyOf(part), supervisor));
    }
    return sides;
  }

  private static BatchFeasibility feasibility(DrawRequest request) {
    var eligible = request.eligible();
    return new BatchFeasibility(
        request.batch(),
        request.candidates().size(),
        request.pool().size(),
        request.exclusions().stream()
            .collect(
                Collectors.toMap(
                    out -> RecusalGround.valueOf(out.reason()),
                    out -> 1,
                    Integer::sum,
                    TreeMap::new)),
        eligible.size(),
        (int) eligible.stream().map(DrawRequest.Entry::employer).distinct().count(),
        DrawAlgorithm.mostSeats(request),
        request.seats(),
        request.alternates(),
        request.perEmployer(),
        blockedBy(request));
  }

  private static @Nullable String blockedBy(DrawRequest request) {
    var eligible = request.eligible().size();
    if (eligible < request.seats()) {
      return "seats";
    }
    if (DrawAlgorithm.mostSeats(request) < request.seats()) {
      return "perEmployer";
    }
    return eligible < request.seats() + request.alternates() ? "alternates" : null;
  }
}
