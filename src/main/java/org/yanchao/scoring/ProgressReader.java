package org.yanchao.scoring;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.kernel.Stamp;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.panel.Seat;

/** Counts the sheets of each seated expert, without reading what is in them. */
@Component
@NamedInterface("desks")
public class ProgressReader {

  private final CandidateRoll candidates;
  private final PanelStore panels;
  private final SheetStore sheets;
  private final Stamp journal;

  ProgressReader(CandidateRoll candidates, PanelStore panels, SheetStore sheets, Stamp journal) {
    this.candidates = candidates;
    this.panels = panels;
    this.sheets = sheets;
    this.journal = journal;
  }

  /** By id of the seat. */
  public Map<UUID, SeatProgress> of(ReviewBatch batch) {
    var inReview =
        candidates.ofBatch(batch.id()).stream()
            .filter(Candidate::inReview)
            .map(Candidate::id)
            .collect(Collectors.toSet());
    var out = panels.standBacks(batch.id());
    return panels.seated(batch.id()).stream()
        .collect(
            Collectors.toMap(
                Seat::id,
                seat ->
                    of(batch, seat, without(inReview, out.getOrDefault(seat.expert(), Set.of())))));
  }

  private static Set<UUID> without(Set<UUID> inReview, Set<UUID> out) {
    return inReview.stream().filter(it -> !out.contains(it)).collect(Collectors.toSet());
  }

  private SeatProgress of(ReviewBatch batch, Seat seat, Set<UUID> judged) {
    var done =
        sheets.ofExpert(batch.id(), seat.expert()).stream()
            .filter(sheet -> judged.contains(sheet.candidate()) && sheet.complete())
            .count();
    return new SeatProgress((int) done, judged.size(), seat.dueOn(batch), late(batch, seat));
  }

  public boolean late(ReviewBatch batch, Seat seat) {
    return !seat.done() && seat.dueOn(batch).isBefore(journal.today());
  }
}
