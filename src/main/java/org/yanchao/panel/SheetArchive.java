package org.yanchao.panel;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of a round as they are stored, for whoever recomputes it. */
@Service
@Transactional(readOnly = true)
public class SheetArchive {

  private final ReviewBatches batches;
  private final ScoreBook book;

  SheetArchive(ReviewBatches batches, ScoreBook book) {
    this.batches = batches;
    this.book = book;
  }

  /** Every sheet of every closed batch of the round, void ones marked. */
  public List<SheetScore> sheets(UUID round) {
    return batches.findByRoundOrderByNo(round).stream()
        .filter(it -> it.status() == BatchStatus.CLOSED)
        .flatMap(it -> book.sheets(it.id()).stream())
        .toList();
  }
}
