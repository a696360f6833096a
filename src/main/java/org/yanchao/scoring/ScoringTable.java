package org.yanchao.scoring;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.candidacy.Face;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.panel.BatchStatus;
import org.yanchao.panel.Curtain;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.panel.Seat;
import org.yanchao.panel.SeatState;
import org.yanchao.round.RoundView;

/** The sheets of one expert in one batch. */
@Component
class ScoringTable {

  private final CandidateRoll candidates;
  private final PanelStore panels;
  private final SheetStore sheets;
  private final ScoringTermsReader terms;
  private final Curtain curtain;
  private final Stamp journal;

  /** The seats, and what their experts give. */
  @Component
  record Rows(PanelStore panels, SheetStore sheets) {}

  ScoringTable(
      CandidateRoll candidates,
      Rows rows,
      ScoringTermsReader terms,
      Curtain curtain,
      Stamp journal) {
    this.candidates = candidates;
    this.panels = rows.panels();
    this.sheets = rows.sheets();
    this.terms = terms;
    this.curtain = curtain;
    this.journal = journal;
  }

  /** Seats the expert holds or held; alternates that wait see nothing yet. */
  List<Seat> seatsOf(UUID expert) {
    return panels.seatsOf(expert).stream()
        .filter(Seat::seated)
        .sorted(Comparator.comparing(Seat::done).thenComparing(Seat::batch))
        .toList();
  }

  Seat seat(UUID batch, UUID expert) {
    return panels
        .seatOf(batch, expert)
        .filter(seat -> seat.state() != SeatState.STANDBY)
        .orElseThrow(() -> new NotFound("scoring task"));
  }

  /** One empty sheet per candidate the expert judges, from the moment they have declared. */
  void open(ReviewBatch batch, Seat seat, Instant at) {
    panels.declare(batch, seat, at);
    for (var candidate : judged(seat)) {
      sheets.save(new ScoreSheet(journal.id(), seat, candidate.id()));
    }
  }

  /** The expert's own sheet about a candidate they judge; without it there is nothing to read. */
  ScoreSheet own(Seat seat, UUID candidate) {
    if (panels.standsBack(seat).contains(candidate)) {
      Refusal.of("scoring.stands-back").raise();
    }
    return sheets
        .sheet(seat.batch(), candidate, seat.expert())
        .orElseThrow(() -> new NotFound("score sheet"));
  }

  Optional<Refusal> whyNotSubmit(Seat seat) {
    var open = mine(seat).values().stream().filter(sheet -> !sheet.complete()).count();
    return open == 0 ? Optional.empty() : Refusal.because("scoring.sheets-incomplete", open);
  }

  void submit(Seat seat, Instant at) {
    panels.submit(seat, at);
    for (var sheet : mine(seat).values()) {
      sheet.submit();
      sheets.save(sheet);
    }
  }

  SheetView sheet(RoundView round, ReviewBatch batch, Seat seat, UUID candidateId) {
    var sheet = own(seat, candidateId);
    var side = judged(seat);
    var candidate = candidates.get(candidateId);
    var done = (int) mine(seat).values().stream().filter(ScoreSheet::complete).count();
    return new SheetView(
        seat.batch(),
        candidate.face(curtain.down(round, batch.status())),
        seat.seatNo(),
        terms.of(round).criteria(),
        sheet.written(),
        sheet.total().orElse(null),
        sheet.remark(),
        sheet.vetoes(),
        sheet.abstention().orElse(null),
        sheet.state(),
        sheet.version(),
        side.indexOf(candidate) + 1,
        side.size(),
        done);
  }

  /** Whom the experts judge, called as they may read it. */
  List<Face> faces(ReviewBatch batch) {
    var covered = curtain.down(batch.id());
    return candidates.inReview(batch.id()).stream().map(it -> it.face(covered)).toList();
  }

  /** What an expert has to do, as the expert sees it. */
  ScoringTask task(RoundView round, ReviewBatch batch, Seat seat) {
    return task(round, batch, seat, curtain.down(round, batch.status()));
  }

  /** The same for the office, which always knows the names. */
  ScoringTask named(RoundView round, ReviewBatch batch, Seat seat) {
    return task(round, batch, seat, false);
  }

  private ScoringTask task(RoundView round, ReviewBatch batch, Seat seat, boolean covered) {
    var sheets = mine(seat);
    var out = panels.standsBack(seat);
    var side = candidates.inReview(batch.id());
    var list =
        side.stream()
            .filter(it -> !out.contains(it.id()))
            .map(it -> row(it.face(covered), sheets.get(it.id())))
            .toList();
    return new ScoringTask(
        batch.id(),
        round.id(),
        round.number(),
        round.authority(),
        round.cycle(),
        round.level(),
        seat.seatNo(),
        seat.declaredAt() != null,
        seat.done(),
        batch.status() == BatchStatus.CLOSED,
        covered,
        batch.status().compareTo(BatchStatus.AGGREGATED) >= 0,
        seat.dueOn(batch),
        list,
        side.stream().filter(it -> out.contains(it.id())).map(it -> it.face(covered)).toList(),
        (int) list.stream().filter(SheetRow::complete).count());
  }

  /** Whom the expert of this seat judges. */
  private List<Candidate> judged(Seat seat) {
    var out = panels.standsBack(seat);
    return candidates.inReview(seat.batch()).stream().filter(it -> !out.contains(it.id())).toList();
  }

  private static SheetRow row(Face candidate, @Nullable ScoreSheet sheet) {
    return new SheetRow(
        candidate,
        sheet != null && sheet.complete(),
        sheet != null && sheet.abstention().isPresent(),
        sheet == null ? null : sheet.total().orElse(null));
  }

  private Map<UUID, ScoreSheet> mine(Seat seat) {
    return sheets.ofExpert(seat.batch(), seat.expert()).stream()
        .filter(sheet -> sheet.state() != SheetState.VOID)
        .collect(Collectors.toMap(ScoreSheet::candidate, sheet -> sheet));
  }
}
