package org.yanchao.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  /** What experts have given in a batch, and who left it. */
  @Component
  record Work(GivenSheets sheets, Recusals recusals) {}

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
    var inReview = (int) side.stream().filter(Candidate::inReview).count();
    return new BatchView(
        batch.id(),
        batch.round(),
        batch.no(),
        batch.status(),
        batch.seats(),
        side.stream().map(Candidate::view).toList(),
        seatViews(batch, seats),
        recusals(batch),
        draws.seedHash(batch.id()),
        batch.reviewDueOn(),
        batch.drawnAt(),
        batch.namesOpenedAt(),
        batch.closedAt(),
        batch.diverging(),
        batch.lacking(),
        batch.divergenceReason(),
        sheets,
        inReview * batch.seats());
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

  private List<RecusalView> recusals(ReviewBatch batch) {
    var left = work.recusals().findByBatchOrderByRecordedAt(batch.id());
    var who = byId(left.stream().map(Recusal::expert).toList());
    return left.stream().map(r -> r.view(who.get(r.expert()).number())).toList();
  }

  private Map<UUID, Expert> byId(List<UUID> ids) {
    return experts.byId(ids).stream().collect(Collectors.toMap(Expert::id, Function.identity()));
  }
}
