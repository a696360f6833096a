package org.yanchao.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.candidacy.OnSite;
import org.yanchao.expert.Expert;
import org.yanchao.expert.ExpertRoll;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.round.RoundView;
import org.yanchao.scoring.ScoreSheet;
import org.yanchao.scoring.ScoringTermsReader;
import org.yanchao.scoring.SheetStore;
import org.yanchao.scoring.Tally;

/** Sheets and official scores: computes them and reads them. */
@Component
class ScoreBook {

  private final CandidateRoll candidates;
  private final PanelStore panels;
  private final SheetStore sheets;
  private final OfficialScores scores;
  private final ScoringTermsReader terms;
  private final ExpertRoll experts;
  private final OnSite onSite;

  /** Where scores come from and where they go. */
  @Component
  record Scores(SheetStore sheets, OfficialScores official, OnSite onSite) {}

  ScoreBook(
      CandidateRoll candidates,
      PanelStore panels,
      Scores scores,
      ScoringTermsReader terms,
      ExpertRoll experts) {
    this.candidates = candidates;
    this.panels = panels;
    this.sheets = scores.sheets();
    this.scores = scores.official();
    this.onSite = scores.onSite();
    this.terms = terms;
    this.experts = experts;
  }

  Optional<Refusal> seatsOpen(UUID batch) {
    var open = panels.openSeats(batch);
    return open.isEmpty() ? Optional.empty() : Refusal.because("review.seats-open", open.size());
  }

  /** Writes one official score per candidate still in review that has sheets enough. */
  Aggregate compute(ReviewBatch batch, RoundView round, Instant at) {
    var rules = terms.of(round);
    var given =
        sheets.submitted(batch.id()).stream().collect(Collectors.groupingBy(ScoreSheet::candidate));
    var diverging = false;
    var lacking = false;
    var judged = candidates.ofBatch(batch.id());
    var whole = new CompletedSheets(judged, onSite.points(round.id()));
    for (var candidate : judged) {
      if (candidate.inReview()) {
        var own = given.getOrDefault(candidate.id(), List.of());
        var totals = totals(own, whole);
        var few = rules.tally().whyNotScore(totals.size()).isPresent();
        lacking |= few;
        diverging |= Tally.spread(totals).compareTo(rules.divergenceLimit()) > 0;
        if (!few) {
          var official = official(candidate, batch, rules.tally(), totals, at);
          Veto.by(own).ifPresent(official::exclude);
          scores.save(official);
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
    var given = sheets.ofBatch(batch);
    var judged = candidates.ofBatch(batch);
    var whole = new CompletedSheets(judged, onSite.points(judged.get(0).round()));
    var numbers =
        experts.byId(given.stream().map(ScoreSheet::expert).distinct().toList()).stream()
            .collect(Collectors.toMap(Expert::id, Expert::number));
    return given.stream()
        .filter(ScoreSheet::begun)
        .map(sheet -> sheet(sheet, whole, numbers.get(sheet.expert())))
        .toList();
  }

  private static OfficialScore official(
      Candidate candidate, ReviewBatch batch, Tally tally, List<BigDecimal> totals, Instant at) {
    var score = tally.score(totals);
    var official =
        new OfficialScore(candidate.id(), batch.id(), score, tally.method(totals.size()));
    official.computedFrom(totals, at);
    return official;
  }

  /** In the order of the seats, so that a printed sheet and the stored list agree. */
  private static List<BigDecimal> totals(List<ScoreSheet> sheets, CompletedSheets whole) {
    return sheets.stream()
        .sorted(Comparator.comparingInt(ScoreSheet::seatNo))
        .flatMap(sheet -> whole.total(sheet).stream())
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

  /** Points found on site, in all, by case. */
  Map<UUID, BigDecimal> onSite(UUID round) {
    var totals = new HashMap<UUID, BigDecimal>();
    onSite
        .points(round)
        .forEach(
            (levelCase, points) ->
                totals.put(
                    levelCase, points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    return totals;
  }

  private static SheetScore sheet(ScoreSheet sheet, CompletedSheets whole, String number) {
    return new SheetScore(
        sheet.candidate(),
        sheet.seatNo(),
        number,
        whole.points(sheet),
        whole.total(sheet).orElse(null),
        sheet.remark(),
        sheet.vetoes(),
        sheet.abstention().orElse(null),
        sheet.state());
  }
}
