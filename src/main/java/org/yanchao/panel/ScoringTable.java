package org.yanchao.panel;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.kernel.Json;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundView;

/** The sheets of one expert in one batch. */
@Component
class ScoringTable {

  private final CandidateRoll candidates;
  private final PanelRows rows;
  private final PanelTermsReader terms;
  private final Stamp journal;

  ScoringTable(CandidateRoll candidates, PanelRows rows, PanelTermsReader terms, Stamp journal) {
    this.candidates = candidates;
    this.rows = rows;
    this.terms = terms;
    this.journal = journal;
  }

  /** Seats the expert holds or held; alternates that wait see nothing yet. */
  List<Seat> seatsOf(UUID expert) {
    return rows.seatsOf(expert).stream()
        .filter(Seat::seated)
        .sorted(Comparator.comparing(Seat::done).thenComparing(Seat::batch))
        .toList();
  }

  Seat seat(UUID batch, UUID expert) {
    return rows.seatOf(batch, expert)
        .filter(seat -> seat.state() != SeatState.STANDBY)
        .orElseThrow(() -> new NotFound("scoring task"));
  }

  /** One empty sheet per candidate, from the moment the expert has declared. */
  void open(ReviewBatch batch, Seat seat, Instant at) {
    seat.declare(at);
    rows.save(seat);
    for (var candidate : inReview(batch.id())) {
      rows.save(new ScoreSheet(journal.id(), seat, candidate.id()));
    }
    if (batch.status() == BatchStatus.DRAWN) {
      batch.score();
    }
  }

  ScoreSheet own(Seat seat, UUID candidate) {
    return rows.sheet(seat.batch(), candidate, seat.expert())
        .orElseThrow(() -> new NotFound("score sheet"));
  }

  Optional<Refusal> whyNotSubmit(Seat seat) {
    var open = mine(seat).values().stream().filter(sheet -> !sheet.complete()).count();
    return open == 0 ? Optional.empty() : Refusal.because("panel.sheets-incomplete", open);
  }

  void submit(Seat seat, Instant at) {
    seat.submit(at);
    rows.save(seat);
    for (var sheet : mine(seat).values()) {
      sheet.submit();
      rows.save(sheet);
    }
  }

  SheetView sheet(RoundView round, Seat seat, UUID candidateId) {
    var sheet = own(seat, candidateId);
    var side = inReview(seat.batch());
    var candidate = candidates.get(candidateId);
    var done = (int) mine(seat).values().stream().filter(ScoreSheet::complete).count();
    return new SheetView(
        seat.batch(),
        candidate.view(),
        seat.seatNo(),
        terms.of(round).criteria(),
        written(sheet),
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

  ScoringTask task(RoundView round, ReviewBatch batch, Seat seat) {
    var sheets = mine(seat);
    var list = inReview(batch.id()).stream().map(c -> row(c, sheets.get(c.id()))).toList();
    return new ScoringTask(
        batch.id(),
        round.id(),
        round.number(),
        round.authority(),
        seat.seatNo(),
        seat.declaredAt() != null,
        seat.done(),
        batch.status() == BatchStatus.CLOSED,
        seat.dueOn(batch),
        list,
        (int) list.stream().filter(SheetRow::complete).count());
  }

  private static SheetRow row(Candidate candidate, @Nullable ScoreSheet sheet) {
    return new SheetRow(
        candidate.id(),
        candidate.levelCase(),
        candidate.no(),
        candidate.view().baseName(),
        sheet != null && sheet.complete(),
        sheet != null && sheet.abstention().isPresent(),
        sheet == null ? null : sheet.total().orElse(null));
  }

  private List<Candidate> inReview(UUID batch) {
    return candidates.ofBatch(batch).stream().filter(Candidate::inReview).toList();
  }

  private Map<UUID, ScoreSheet> mine(Seat seat) {
    return rows.sheetsOf(seat.batch(), seat.expert()).stream()
        .filter(sheet -> sheet.state() != SheetState.VOID)
        .collect(Collectors.toMap(ScoreSheet::candidate, sheet -> sheet));
  }

  private static Map<String, String> written(ScoreSheet sheet) {
    var text = new TreeMap<String, String>();
    Json.read(sheet.points(), new TypeReference<Map<String, BigDecimal>>() {})
        .forEach((line, value) -> text.put(line, value.stripTrailingZeros().toPlainString()));
    return text;
  }
}
