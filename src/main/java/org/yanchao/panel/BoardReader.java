package org.yanchao.panel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.draw.DrawBook;
import org.yanchao.expert.Expert;
import org.yanchao.expert.ExpertRoll;

/** Reads a batch with everything the authority of its round may see while experts score. */
@Component
class BoardReader {

  private static final Comparator<SeatView> SEATS_THEN_ALTERNATES =
      Comparator.comparing(SeatView::no, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(SeatView::alternateNo, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final CandidateRoll candidates;
  private final PanelStore panels;
  private final Work work;
  private final ExpertRoll experts;
  private final DrawBook draws;

  /** What experts have given in a batch, and who left it or stands back. */
  @Component
  record Work(GivenSheets sheets, Recusals recusals, StandBacks standBacks) {}

  BoardReader(
      CandidateRoll candidates, PanelStore panels, Work work, ExpertRoll experts, DrawBook draws) {
    this.candidates = candidates;
    this.panels = panels;
    this.work = work;
    this.experts = experts;
    this.draws = draws;
  }

  BatchView view(ReviewBatch batch) {
    var side = candidates.ofBatch(batch.id());
    var seats = panels.seats(batch.id());
    var sheets = work.sheets().handedIn(batch.id());
    var inReview = side.stream().filter(Candidate::inReview).map(Candidate::id).toList();
    return new BatchView(
        batch.id(),
        batch.round(),
        batch.no(),
        batch.status(),
        batch.seats(),
        side.stream().map(Candidate::view).toList(),
        seatViews(batch, seats),
        recusals(batch, side),
        draws.seedHash(batch.id()),
        batch.reviewDueOn(),
        batch.drawnAt(),
        batch.namesOpenedAt(),
        batch.closedAt(),
        batch.diverging(),
        batch.lacking(),
        work.standBacks().byCandidate(batch),
        batch.divergenceReason(),
        sheets,
        inReview.size() * batch.seats() - unjudged(batch, inReview));
  }

  /** Sheets that nobody owes, because the expert of the seat stands back from that candidate. */
  private int unjudged(ReviewBatch batch, List<UUID> inReview) {
    var known = panels.standBacks(batch.id());
    return panels.seated(batch.id()).stream()
        .flatMap(seat -> known.getOrDefault(seat.expert(), Set.of()).stream())
        .mapToInt(candidate -> inReview.contains(candidate) ? 1 : 0)
        .sum();
  }

  /** One seated expert, for the engine's task. */
  SeatView seat(Seat seat) {
    var expert = experts.get(seat.expert());
    return view(seat, expert, true);
  }

  private List<SeatView> seatViews(ReviewBatch batch, List<Seat> seats) {
    var drawn = byId(seats.stream().map(Seat::expert).toList());
    var opened = batch.namesOpenedAt() != null;
    return seats.stream()
        .map(seat -> view(seat, drawn.get(seat.expert()), opened))
        .sorted(SEATS_THEN_ALTERNATES)
        .toList();
  }

  private static SeatView view(Seat seat, Expert expert, boolean named) {
    return new SeatView(
        seat.id(),
        seat.batch(),
        seat.no(),
        seat.alternateNo(),
        expert.id(),
        expert.number(),
        named ? expert.name() : null,
        named ? expert.employer() : null,
        named ? expert.account().orElse(null) : null,
        seat.state(),
        seat.declaredAt() != null,
        seat.done(),
        seat.addedReason());
  }

  private List<RecusalView> recusals(ReviewBatch batch, List<Candidate> side) {
    var left = work.recusals().findByBatchOrderByRecordedAt(batch.id());
    var who = byId(left.stream().map(Recusal::expert).toList());
    var bases = new HashMap<UUID, String>();
    side.forEach(it -> bases.put(it.id(), it.view().baseName()));
    return left.stream()
        .map(r -> r.view(who.get(r.expert()).number(), bases.get(r.candidate())))
        .toList();
  }

  private Map<UUID, Expert> byId(List<UUID> ids) {
    return experts.byId(ids).stream().collect(Collectors.toMap(Expert::id, Function.identity()));
  }
}
