package org.yanchao.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The batches and their seats. Who has asked the rules of a step takes the step here. */
@Component
@NamedInterface("desks")
public class PanelStore {

  private final ReviewBatches batches;
  private final Seats seats;
  private final Recusals recusals;

  PanelStore(ReviewBatches batches, Seats seats, Recusals recusals) {
    this.batches = batches;
    this.seats = seats;
    this.recusals = recusals;
  }

  public ReviewBatch batch(UUID id) {
    return batches.get(id);
  }

  /** The batches of a round in the order of their numbers. */
  public List<ReviewBatch> ofRound(UUID round) {
    return batches.findByRoundOrderByNo(round);
  }

  /** Whether every batch of the round is closed. */
  public boolean allClosed(UUID round) {
    return batches.countByRoundAndStatusNot(round, BatchStatus.CLOSED) == 0;
  }

  public List<Seat> seats(UUID batch) {
    return seats.findByBatchOrderByNoAscAlternateNoAsc(batch);
  }

  /** Experts who judge the batch now, in the order of the seats. */
  public List<Seat> seated(UUID batch) {
    return seats(batch).stream().filter(Seat::seated).toList();
  }

  /** Seats whose expert has not handed in yet. */
  public List<Integer> openSeats(UUID batch) {
    return seated(batch).stream().filter(seat -> !seat.done()).map(Seat::seatNo).toList();
  }

  public List<Seat> seatsOf(UUID expert) {
    return seats.findByExpert(expert);
  }

  public Optional<Seat> seatOf(UUID batch, UUID expert) {
    return seats.findByBatchAndExpert(batch, expert).stream().findFirst();
  }

  /** Who sits in the seat of this number now. */
  public Optional<Seat> seatNo(UUID batch, int no) {
    return seats.findByBatchAndNoAndState(batch, no, SeatState.SEATED);
  }

  /** The candidates of a batch whom an expert of its panel does not judge, by expert. */
  public Map<UUID, Set<UUID>> standBacks(UUID batch) {
    return recusals.findByBatchOrderByRecordedAt(batch).stream()
        .filter(it -> it.candidate() != null)
        .collect(
            Collectors.groupingBy(
                Recusal::expert, Collectors.mapping(Recusal::candidate, Collectors.toSet())));
  }

  /** The candidates whom the expert of this seat does not judge. */
  public Set<UUID> standsBack(Seat seat) {
    return standBacks(seat.batch()).getOrDefault(seat.expert(), Set.of());
  }

  /** The expert has no relation to anybody they judge; with the first one, scoring begins. */
  public void declare(ReviewBatch batch, Seat seat, Instant at) {
    seat.declare(at);
    seats.save(seat);
    if (batch.status() == BatchStatus.DRAWN) {
      score(batch);
    }
  }

  public void submit(Seat seat, Instant at) {
    seat.submit(at);
    seats.save(seat);
  }

  public void aggregate(ReviewBatch batch, boolean diverging, boolean lacking) {
    batch.aggregate(diverging, lacking);
    batches.save(batch);
  }

  public void resolve(ReviewBatch batch, String reason) {
    batch.resolve(reason);
    batches.save(batch);
  }

  /** Writes at once, so that the count under the round's lock sees it. */
  public void close(ReviewBatch batch, Instant at) {
    batch.close(at);
    batches.saveAndFlush(batch);
  }

  public void extend(ReviewBatch batch, LocalDate day) {
    batch.extend(day);
    batches.save(batch);
  }

  /** What was computed is void; experts score on. */
  void score(ReviewBatch batch) {
    batch.score();
    batches.save(batch);
  }

  /** One more seat in this batch, by its number. */
  int addSeat(ReviewBatch batch) {
    var no = batch.addSeat();
    batches.save(batch);
    return no;
  }

  void save(Seat seat) {
    seats.save(seat);
  }
}
