package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.round.RoundDesk;

/** The panels, their seats and sheets as a meeting of the panel reads them. */
@Component
class PanelRoll {

  private final ReviewBatches batches;
  private final PanelRows rows;
  private final ScoreBook book;
  private final RoundDesk rounds;
  private final PanelTermsReader terms;

  PanelRoll(
      ReviewBatches batches,
      PanelRows rows,
      ScoreBook book,
      RoundDesk rounds,
      PanelTermsReader terms) {
    this.batches = batches;
    this.rows = rows;
    this.book = book;
    this.rounds = rounds;
    this.terms = terms;
  }

  ReviewBatch batch(UUID id) {
    return batches.get(id);
  }

  /** The seat an expert holds in a batch now. */
  Optional<Seat> seated(UUID batch, UUID expert) {
    return rows.seatOf(batch, expert).filter(Seat::seated);
  }

  /** Every sheet of a batch that was begun. */
  List<SheetScore> sheets(UUID batch) {
    return book.sheets(batch);
  }

  /** What the pack of its round says of scoring a batch. */
  PanelTerms terms(UUID batch) {
    return terms.of(rounds.show(batches.get(batch).round()));
  }
}
