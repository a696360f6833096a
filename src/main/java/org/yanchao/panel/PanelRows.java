package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The rows of one batch's work: seats, sheets and recusals. */
@Component
class PanelRows {

  private final Seats seats;
  private final ScoreSheets sheets;
  private final Recusals recusals;

  PanelRows(Seats seats, ScoreSheets sheets, Recusals recusals) {
    this.seats = seats;
    this.sheets = sheets;
    this.recusals = recusals;
  }

  List<Seat> seats(UUID batch) {
    return seats.findByBatchOrderByNoAscAlternateNoAsc(batch);
  }

  /** Experts who judge the batch now, in the order of the seats. */
  List<Seat> seated(UUID batch) {
    return seats(batch).stream().filter(Seat::seated).toList();
  }

  List<Seat> seatsOf(UUID expert) {
    return seats.findByExpert(expert);
  }

  Optional<Seat> seatOf(UUID batch, UUID expert) {
    return seats.findByBatchAndExpert(batch, expert).stream().findFirst();
  }

  Optional<Seat> seatNo(UUID batch, int no) {
    return seats.findByBatchAndNoAndState(batch, no, SeatState.SEATED);
  }

  void save(Seat seat) {
    seats.save(seat);
  }

  List<ScoreSheet> sheets(UUID batch) {
    return sheets.findByBatchOrderBySeatNo(batch);
  }

  List<ScoreSheet> submitted(UUID batch) {
    return sheets.findByBatchAndState(batch, SheetState.SUBMITTED);
  }

  List<ScoreSheet> sheetsOf(UUID batch, UUID expert) {
    return sheets.findByBatchAndExpert(batch, expert);
  }

  List<ScoreSheet> sheetsFor(UUID candidate) {
    return sheets.findByCandidate(candidate);
  }

  Optional<ScoreSheet> sheet(UUID batch, UUID candidate, UUID expert) {
    return sheets.findByBatchAndCandidateAndExpert(batch, candidate, expert);
  }

  void save(ScoreSheet sheet) {
    sheets.save(sheet);
  }

  void saveNow(ScoreSheet sheet) {
    sheets.saveAndFlush(sheet);
  }

  List<Recusal> recusals(UUID batch) {
    return recusals.findByBatchOrderByRecordedAt(batch);
  }

  void save(Recusal recusal) {
    recusals.save(recusal);
  }
}
