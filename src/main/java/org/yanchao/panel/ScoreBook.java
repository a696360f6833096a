package org.yanchao.panel;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.expert.Expert;
import org.yanchao.expert.ExpertRoll;
import org.yanchao.kernel.Json;
import org.yanchao.kernel.Refusal;
import org.yanchao.round.RoundView;

/** Sheets and official scores: computes them and reads them. */
@Component
class ScoreBook {

  private final CandidateRoll candidates;
  private final PanelRows rows;
  private final OfficialScores scores;
  private final PanelTermsReader terms;
  private final ExpertRoll experts;

  ScoreBook(
      CandidateRoll candidates,
      PanelRows rows,
      OfficialScores scores,
      PanelTermsReader terms,
      ExpertRoll experts) {
    this.candidates = candidates;
    this.rows = rows;
    this.scores = scores;
    this.terms = terms;
    this.experts = experts;
  }

  Optional<Seat> seat(UUID batch, int no) {
    return rows.seatNo(batch, no);
  }

  List<Integer> openSeats(UUID batch) {
    return rows.seated(batch).stream().filter(seat -> !seat.done()).map(Seat::seatNo).toList();
  }

  Optional<Refusal> seatsOpen(UUID batch) {
    var open = openSeats(batch);
    return open.isEmpty() ? Optional.empty() : Refusal.because("panel.seats-open", open.size());
  }

  /** Writes one official score per candidate still in review that has sheets enough. */
  Aggregate compute(ReviewBatch batch, RoundView round, Instant at) {
    var rules = terms.of(round);
    var sheets =
        rows.submitted(batch.id()).stream().collect(Collectors.groupingBy(ScoreSheet::candidate));
    var diverging = false;
    var lacking = false;
    for (var candidate : candidates.ofBatch(batch.id())) {
      if (candidate.inReview()) {
        var own = sheets.getOrDefault(candidate.id(), List.of());
        var totals = totals(own);
        var few = rules.tally().whyNotScore(totals.size()).isPresent();
        lacking |= few;
        diverging |= Tally.spread(totals).compareTo(rules.divergenceLimit()) > 0;
        if (!few) {
          save(candidate, batch, rules.tally(), own, at);
        }
      }
    }
    return new Aggregate(diverging, lacking);
  }

  /** Takes out of the ranking whom more than half of the valid sheets exclude. */
  List<Candidate> veto(UUID batch) {
    var out =
        candidates.ofBatch(batch).stream()
            .filter(Candidate::inReview)
            .filter(it -> scores.findById(it.id()).flatMap(OfficialScore::veto).isPresent())
            .toList();
    candidates.veto(out);
    return out;
  }

  List<CandidateScore> scores(UUID round) {
    return candidates.ofRound(round).stream()
        .flatMap(c -> scores.findById(c.id()).stream().map(score -> score(c.view(), score)))
        .toList();
  }

  List<SheetScore> sheets(UUID batch) {
    var sheets = rows.sheets(batch);
    var numbers =
        experts.byId(sheets.stream().map(ScoreSheet::expert).distinct().toList()).stream()
            .collect(Collectors.toMap(Expert::id, Expert::number));
    return sheets.stream()
        .filter(ScoreSheet::begun)
        .map(sheet -> sheet(sheet, numbers.get(sheet.expert())))
        .toList();
  }

  private void save(
      Candidate candidate, ReviewBatch batch, Tally tally, List<ScoreSheet> sheets, Instant at) {
    var totals = totals(sheets);
    var score = tally.score(totals);
    var official =
        new OfficialScore(candidate.id(), batch.id(), score, tally.method(totals.size()));
    official.computedFrom(totals, at);
    Veto.by(sheets).ifPresent(official::exclude);
    scores.save(official);
  }

  /** In the order of the seats, so that a printed sheet and the stored list agree. */
  private static List<BigDecimal> totals(List<ScoreSheet> sheets) {
    return sheets.stream()
        .sorted(Comparator.comparingInt(ScoreSheet::seatNo))
        .flatMap(sheet -> sheet.total().stream())
        .toList();
  }

  private static CandidateScore score(CandidateView candidate, OfficialScore score) {
    return new CandidateScore(
        candidate.id(),
        candidate.caseId(),
        candidate.projectId(),
        candidate.baseName(),
        score.score(),
        score.sheets(),
        score.method(),
        candidate.state(),
        score.veto().orElse(null));
  }

  private static SheetScore sheet(ScoreSheet sheet, String number) {
    return new SheetScore(
        sheet.candidate(),
        sheet.seatNo(),
        number,
        Json.read(sheet.points(), new TypeReference<Map<String, BigDecimal>>() {}),
        sheet.total().orElse(null),
        sheet.remark(),
        sheet.vetoes(),
        sheet.abstention().orElse(null),
        sheet.state());
  }
}
