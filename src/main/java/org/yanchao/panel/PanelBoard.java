package org.yanchao.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.draw.Panels;
import org.yanchao.expert.Expert;
import org.yanchao.expert.ExpertLoad;
import org.yanchao.expert.ExpertRoll;
import org.yanchao.expert.SeatsTaken;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.Transcript;

/** The batches with their seats, as a draw fills them. */
@Component
class PanelBoard implements Panels, SeatsTaken {

  private final ReviewBatches batches;
  private final Seats seats;
  private final ExpertRoll experts;
  private final StandBacks standBacks;
  private final Stamp stamp;

  PanelBoard(
      ReviewBatches batches, Seats seats, ExpertRoll experts, StandBacks standBacks, Stamp stamp) {
    this.standBacks = standBacks;
    this.batches = batches;
    this.seats = seats;
    this.experts = experts;
    this.stamp = stamp;
  }

  @Override
  public Panel panel(UUID batch) {
    return panel(batches.get(batch));
  }

  @Override
  public Panel open(RoundView round, Transcript drawn, LocalDate dueOn, String by) {
    var opened = new ReviewBatch(stamp.id(), drawn.request(), round.id(), stamp.now(), dueOn);
    var batch = batches.save(opened);
    var byNumber = byNumber(drawn);
    for (var i = 0; i < drawn.seats().size(); i++) {
      var number = drawn.seats().get(i);
      var seat = Seat.drawn(stamp.id(), batch.id(), i + 1, byNumber.get(number).id());
      standBacks.drawn(round, seats.save(seat), number, drawn, by);
    }
    addAlternates(batch.id(), drawn, 0);
    return panel(batch);
  }

  @Override
  public void more(UUID batch, Transcript drawn) {
    addAlternates(batch, drawn, lastAlternate(batch));
  }

  @Override
  public List<String> inPanel(UUID batch) {
    var ids = seats.findByBatchOrderByNoAscAlternateNoAsc(batch).stream().map(Seat::expert);
    return experts.byId(ids.toList()).stream().map(Expert::number).toList();
  }

  @Override
  public Optional<Refusal> whyNotSupplement(UUID batch) {
    return batches.get(batch).whyNotScore();
  }

  @Override
  public List<ExpertLoad> since(Instant first) {
    return seats.loads(first);
  }

  private int lastAlternate(UUID batch) {
    return seats.findByBatchOrderByNoAscAlternateNoAsc(batch).stream()
        .map(Seat::alternateNo)
        .filter(no -> no != null)
        .max(Integer::compare)
        .orElse(0);
  }

  private void addAlternates(UUID batch, Transcript drawn, int after) {
    var byNumber = byNumber(drawn);
    for (var i = 0; i < drawn.alternates().size(); i++) {
      var expert = byNumber.get(drawn.alternates().get(i)).id();
      seats.save(Seat.alternate(stamp.id(), batch, after + i + 1, expert));
    }
  }

  private Map<String, Expert> byNumber(Transcript drawn) {
    return experts.byNumber(drawn.permutation()).stream()
        .collect(Collectors.toMap(Expert::number, Function.identity()));
  }

  private static Panel panel(ReviewBatch batch) {
    return new Panel(batch.id(), batch.round(), batch.no(), batch.seats());
  }
}
