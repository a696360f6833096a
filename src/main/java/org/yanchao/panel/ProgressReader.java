package org.yanchao.panel;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.kernel.Stamp;

/** Counts the sheets of each seated expert, without reading what is in them. */
@Component
class ProgressReader {

  private final CandidateRoll candidates;
  private final PanelRows rows;
  private final Stamp journal;

  ProgressReader(CandidateRoll candidates, PanelRows rows, Stamp journal) {
    this.candidates = candidates;
    this.rows = rows;
    this.journal = journal;
  }

  /** By id of the seat. */
  Map<UUID, SeatProgress> of(ReviewBatch batch) {
    var inReview =
        candidates.ofBatch(batch.id()).stream()
            .filter(Candidate::inReview)
            .map(Candidate::id)
            .collect(Collectors.toSet());
    return rows.seated(batch.id()).stream()
        .collect(Collectors.toMap(Seat::id, seat -> of(batch, seat, inReview)));
  }

  private SeatProgress of(ReviewBatch batch, Seat seat, Set<UUID> inReview) {
    var done =
        rows.sheetsOf(batch.id(), seat.expert()).stream()
            .filter(sheet -> inReview.contains(sheet.candidate()) && sheet.complete())
            .count();
    return new SeatProgress((int) done, inReview.size(), seat.dueOn(batch), late(batch, seat));
  }

  boolean late(ReviewBatch batch, Seat seat) {
    return !seat.done() && seat.dueOn(batch).isBefore(journal.today());
  }
}
