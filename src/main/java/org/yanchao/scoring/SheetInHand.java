package org.yanchao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yanchao.kernel.Json;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.panel.Seat;
import org.yanchao.policy.Programme;

/** A sheet taken up for writing, with everything its rules ask: read once, so saving is quick. */
public final class SheetInHand {

  private final ScoreSheet sheet;
  private final Seat seat;
  private final ReviewBatch batch;
  private final List<CriterionView> criteria;
  private final List<String> vetoes;

  SheetInHand(ScoreSheets.Taken taken, Programme programme) {
    this.sheet = taken.getSheet();
    this.seat = taken.getSeat();
    this.batch = taken.getBatch();
    this.criteria = ScoringTermsReader.criteria(programme);
    this.vetoes = programme.rubric().vetoes();
  }

  /** The reason beside each criterion whose points cannot be taken. */
  public Map<String, Refusal> faults(Map<String, String> points) {
    var faults = new TreeMap<String, Refusal>();
    points.forEach((id, typed) -> whyNot(id, typed).ifPresent(it -> faults.put(id, it)));
    return faults;
  }

  /** Why this cannot be saved, empty when it can. */
  public Optional<Refusal> whyNotSave(SheetEntry entry) {
    return whyNotScore()
        .or(() -> faults(entry.points()).values().stream().findFirst())
        .or(() -> whyNotVeto(entry))
        .or(() -> sheet.whyNotWrite(entry));
  }

  /** Why the expert cannot leave this candidate without points, empty when they can. */
  public Optional<Refusal> whyNotAbstain(SheetEntry entry) {
    return whyNotScore()
        .or(
            () ->
                entry.remark().isBlank()
                    ? Refusal.because("panel.reason-missing")
                    : sheet.whyNotWrite(entry));
  }

  /** What the rubric lets an expert name as excluding a candidate. */
  public List<String> vetoes() {
    return vetoes;
  }

  ScoreSheet sheet() {
    return sheet;
  }

  /** The points as numbers; criteria left empty are not in it. */
  Map<String, BigDecimal> numbers(Map<String, String> typed) {
    var points = new TreeMap<String, BigDecimal>();
    for (var line : criteria) {
      var text = typed.getOrDefault(line.id(), "");
      if (!text.isBlank()) {
        points.put(line.id(), Points.of(text, line.max()));
      }
    }
    return points;
  }

  /** Why a sheet on paper, which is always whole, cannot be taken; empty when it can. */
  Optional<Refusal> whyNotWhole(Map<String, String> typed) {
    return faults(typed).values().stream()
        .findFirst()
        .or(
            () ->
                numbers(typed).size() < criteria.size()
                    ? Refusal.because("scoring.paper-incomplete")
                    : Optional.empty());
  }

  public List<CriterionView> criteria() {
    return criteria;
  }

  long version() {
    return sheet.version();
  }

  void write(SheetEntry entry) {
    var points = numbers(entry.points());
    var complete = points.size() == criteria.size();
    var total = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    sheet.write(entry, Json.write(points), complete ? total : null);
  }

  private Optional<Refusal> whyNotScore() {
    return seat.whyNotScoreIn(batch);
  }

  private Optional<Refusal> whyNot(String criterion, String typed) {
    var line = criteria.stream().filter(it -> it.id().equals(criterion)).findFirst();
    if (line.isEmpty()) {
      return Refusal.because("scoring.points-unknown-criterion");
    }
    return typed.isBlank()
        ? Optional.empty()
        : Points.whyNot(line.get().name(), typed, line.get().max());
  }

  private Optional<Refusal> whyNotVeto(SheetEntry entry) {
    if (!vetoes.containsAll(entry.vetoes())) {
      return Refusal.because("scoring.veto-unknown");
    }
    return !entry.vetoes().isEmpty() && entry.remark().isBlank()
        ? Refusal.because("scoring.veto-needs-reason")
        : Optional.empty();
  }
}
