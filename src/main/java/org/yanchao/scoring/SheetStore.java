package org.yanchao.scoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.panel.GivenSheets;
import org.yanchao.panel.Seat;

/** The sheets of a batch as other desks read them, and as they fall when their expert leaves. */
@Component
@NamedInterface("desks")
public class SheetStore implements GivenSheets {

  private final ScoreSheets sheets;
  private final PaperSheets papers;

  SheetStore(ScoreSheets sheets, PaperSheets papers) {
    this.sheets = sheets;
    this.papers = papers;
  }

  public List<ScoreSheet> ofBatch(UUID batch) {
    return sheets.findByBatchOrderBySeatNo(batch);
  }

  public List<ScoreSheet> submitted(UUID batch) {
    return sheets.findByBatchAndState(batch, SheetState.SUBMITTED);
  }

  public List<ScoreSheet> ofExpert(UUID batch, UUID expert) {
    return sheets.findByBatchAndExpert(batch, expert);
  }

  List<ScoreSheet> about(UUID candidate) {
    return sheets.findByCandidate(candidate);
  }

  Optional<ScoreSheet> sheet(UUID batch, UUID candidate, UUID expert) {
    return sheets.findByBatchAndCandidateAndExpert(batch, candidate, expert);
  }

  void save(ScoreSheet sheet) {
    sheets.save(sheet);
  }

  @Override
  public int handedIn(UUID batch) {
    return submitted(batch).size();
  }

  @Override
  public boolean voidAll(Seat seat) {
    var given = ofExpert(seat.batch(), seat.expert());
    var begun = given.stream().anyMatch(ScoreSheet::begun);
    for (var sheet : given) {
      sheet.voidIt();
      sheets.save(sheet);
    }
    dropPapers(seat);
    return begun;
  }

  /** What the one who left wrote by hand is as void as the rest. */
  private void dropPapers(Seat seat) {
    papers.findByBatch(seat.batch()).stream()
        .filter(it -> it.seatNo() == seat.seatNo())
        .forEach(papers::delete);
  }
}
