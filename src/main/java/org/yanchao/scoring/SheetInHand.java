package org.yanchao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

  /** Which state of the sheet this is; it grows with every save. */
  public long version() {
    return sheet.version();
  }

  /** Whether the expert has put anything on the sheet. */
  public boolean begun() {
    return sheet.begun() || !sheet.vetoes().isEmpty() || !words().isBlank();
  }

  ScoreSheet sheet() {
    return sheet;
  }

  /** What stands on the sheet as its expert would type it, for an editor that takes it along. */
  SheetEntry written(String editor) {
    return new SheetEntry(sheet.written(), words(), sheet.vetoes(), version(), editor);
  }

  /** Whether this is what stands on the sheet already. */
  boolean says(SheetEntry entry) {
    return faults(entry.points()).isEmpty()
        && numbers(entry.points()).equals(numbers(sheet.written()))
        && Set.copyOf(entry.vetoes()).equals(Set.copyOf(sheet.vetoes()))
        && entry.remark().lines().toList().equals(words().lines().toList());
  }

  /** An expert who abstains takes that back by points, never by words alone. */
  Optional<Refusal> whyNotFill(SheetEntry entry) {
    return sheet.abstention().isPresent() && numbers(entry.points()).isEmpty()
        ? Refusal.because("scoring.table-abstained")
        : Optional.empty();
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
  Optional<Refusal> whyNotWhole(SheetEntry entry) {
    return faults(entry.points()).values().stream()
        .findFirst()
        .or(
            () ->
                numbers(entry.points()).size() < criteria.size()
                    ? Refusal.because("scoring.paper-incomplete")
                    : whyNotVeto(entry));
  }

  public List<CriterionView> criteria() {
    return criteria;
  }

  void write(SheetEntry entry) {
    var points = numbers(entry.points());
    var complete = points.size() == criteria.size();
    var total = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    sheet.write(entry, Json.write(points), complete ? total : null);
  }

  Optional<Refusal> whyNotScore() {
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

  private String words() {
    return Objects.requireNonNullElse(sheet.remark(), "");
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
