package org.yanchao.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.kernel.Refusal;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.DrawAlgorithm;
import org.yanchao.transcript.DrawRequest;
import org.yanchao.transcript.Transcript;

/** Cuts the candidates of a round into batches and says what the draw of each depends on. */
@Component
class BatchPlan {

  private final CandidateRoll candidates;
  private final ExpertPool pool;
  private final DrawTermsReader terms;
  private final DrawBook book;
  private final Widener widener;

  BatchPlan(
      CandidateRoll candidates,
      ExpertPool pool,
      DrawTermsReader terms,
      DrawBook book,
      Widener widener) {
    this.candidates = candidates;
    this.pool = pool;
    this.terms = terms;
    this.book = book;
    this.widener = widener;
  }

  boolean byCandidate(RoundView round) {
    return terms.of(round).byCandidate();
  }

  LocalDate reviewDueOn(RoundView round) {
    return terms.of(round).reviewDueOn();
  }

  Optional<Refusal> whyNotDraw(RoundView round) {
    if (round.status() != RoundStatus.FROZEN) {
      return Refusal.because("draw.not-ready-to-draw");
    }
    var inReview = inReview(round);
    if (inReview.isEmpty()) {
      return Refusal.because("panel.no-candidates");
    }
    return inReview.stream().allMatch(Candidate::groundsFrozen)
        ? widener.whyNotDraw(round)
        : Refusal.because("draw.grounds-not-frozen");
  }

  Widener widener() {
    return widener;
  }

  Feasibility feasibility(RoundView round, Lot lot) {
    var found = requests(round, lot).stream().map(FeasibilityCount::of).toList();
    var possible = found.stream().allMatch(batch -> batch.blockedBy() == null);
    return new Feasibility(possible, pool.libraries(round), found);
  }

  /** What the draws of all batches of a round depend on. */
  List<DrawRequest> requests(RoundView round, Lot lot) {
    var rules = terms.of(round);
    var snapshot = pool.snapshot(round, rules, lot.day());
    var entries = snapshot.entries();
    var requests = new ArrayList<DrawRequest>();
    var sides = sides(round, rules);
    for (var side : sides) {
      var no = requests.size() + 1;
      var found = snapshot.findings(side, no, sides.size());
      requests.add(
          new DrawRequest(
              DrawAlgorithm.VERSION,
              round.number(),
              no,
              lot.no(),
              side.caseNumbers(),
              entries,
              found.out(),
              found.partial(),
              rules.drawRules(seats(round)),
              lot.seal()));
    }
    return requests;
  }

  /** What drawing further alternates for a batch depends on (X7 after a widening). */
  DrawRequest request(RoundView round, Panels.Panel batch, Lot lot) {
    var rules = terms.of(round);
    var snapshot = pool.snapshot(round, rules, lot.day());
    var side = side(round, candidates.ofBatch(batch.id()), rules);
    var found = snapshot.findings(side, 1, 1);
    return new DrawRequest(
            DrawAlgorithm.VERSION,
            round.number(),
            batch.no(),
            lot.no(),
            side.caseNumbers(),
            snapshot.entries(),
            found.out(),
            found.partial(),
            rules.drawRules(seats(round)),
            lot.seal())
        .forAlternates(book.inPanel(batch));
  }

  /** Opens a batch for every panel drawn. */
  List<Panels.Panel> open(RoundView round, List<Transcript> transcripts, String by) {
    var rules = terms.of(round);
    var sides = sides(round, rules);
    var drawn = new ArrayList<Panels.Panel>();
    for (var transcript : transcripts) {
      var panel = book.open(round, transcript, rules.reviewDueOn(), by);
      var judged = sides.get(transcript.request().batch() - 1).candidates();
      candidates.assign(round, judged, panel.id());
      drawn.add(panel);
    }
    return drawn;
  }

  /** The experts the round can draw from, as they are on a day. */
  PoolSnapshot pool(RoundView round, LocalDate day) {
    return pool.snapshot(round, terms.of(round), day);
  }

  /** The batches the candidates fall into. */
  List<BatchSide> sides(RoundView round) {
    return sides(round, terms.of(round));
  }

  private List<Candidate> inReview(RoundView round) {
    return candidates.ofRound(round.id()).stream().filter(Candidate::inReview).toList();
  }

  /** Batches as even as they can be, in the order of the candidates' numbers. */
  private List<BatchSide> sides(RoundView round, DrawTerms rules) {
    var all = inReview(round);
    var batches = (all.size() + rules.batchLimit() - 1) / rules.batchLimit();
    var sides = new ArrayList<BatchSide>();
    for (var i = 0; i < batches; i++) {
      var part = all.subList(all.size() * i / batches, all.size() * (i + 1) / batches);
      sides.add(side(round, List.copyOf(part), rules));
    }
    return sides;
  }

  static BatchSide side(RoundView round, List<Candidate> judged, DrawTerms rules) {
    return new BatchSide(judged, supervisor(round), rules.scope());
  }

  static String supervisor(RoundView round) {
    var plan = round.plan();
    return plan == null ? "" : plan.supervisor();
  }

  private static int seats(RoundView round) {
    var seats = round.seats();
    return seats == null ? 0 : seats;
  }
}
