package org.yanchao.scoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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
    return voidSome(seat, candidate -> true);
  }

  @Override
  public boolean voidOne(Seat seat, UUID candidate) {
    return voidSome(seat, candidate::equals);
  }

  /** What was written by hand is as void as the rest. */
  private boolean voidSome(Seat seat, Predicate<UUID> about) {
    var given =
        ofExpert(seat.batch(), seat.expert()).stream()
            .filter(it -> about.test(it.candidate()))
            .toList();
    var begun = given.stream().anyMatch(ScoreSheet::begun);
    for (var sheet : given) {
      sheet.voidIt();
      sheets.save(sheet);
    }
    papers.findByBatch(seat.batch()).stream()
        .filter(it -> it.seatNo() == seat.seatNo() && about.test(it.candidate()))
        .forEach(papers::delete);
    return begun;
  }
}
