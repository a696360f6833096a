package org.yanchao.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.BatchView;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.SeatView;
import org.yanchao.scoring.CriterionView;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.SheetDesk;
import org.yanchao.scoring.SheetEntry;

/** Drawn experts declare, score and hand in; one of them finds a relation late. */
@Component
@Profile({"demo", "rehearsal"})
class ScoringActs implements StoryVerbs {

  /** The seat whose expert finds a relation after two sheets, and what was given on them. */
  private static final int LATE_SEAT = 3;

  private static final Map<Integer, String> VOID_SHEETS = Map.of(1, "90", 2, "88");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final StoryCast cast;
  private final PanelDesk panels;
  private final ScoringDesk scoring;
  private final SheetDesk sheets;

  ScoringActs(StoryCast cast, PanelDesk panels, ScoringDesk scoring, SheetDesk sheets) {
    this.cast = cast;
    this.panels = panels;
    this.scoring = scoring;
    this.sheets = sheets;
  }

  @Override
  public Map<String, Consumer<StoryAct>> verbs() {
    return Map.of(
        "declare", this::declare,
        "firstsheets", this::firstSheets,
        "recuse", this::recuse,
        "score", this::score);
  }

  private void declare(StoryAct act) {
    for (var batch : batches(act)) {
      for (var no = 1; no <= batch.seatCount(); no++) {
        var seat = panels.seat(batch.id(), no);
        if (!seat.declared()) {
          scoring.declare(expert(seat), batch.id(), List.of());
        }
      }
    }
  }

  private void firstSheets(StoryAct act) {
    for (var batch : batches(act)) {
      var expert = expert(panels.seat(batch.id(), LATE_SEAT));
      for (var candidate : batch.candidates()) {
        var total = VOID_SHEETS.get(cast.baseOf(candidate.projectId()));
        if (total != null) {
          save(expert, batch, candidate, total);
        }
      }
    }
  }

  private void recuse(StoryAct act) {
    for (var batch : batches(act)) {
      if (!batch.recusals().isEmpty()) {
        Refusal.of("rehearsal.left-before").raise();
      }
      var seat = panels.seat(batch.id(), LATE_SEAT);
      var note = cast.data().text("cousin");
      scoring.recuse(expert(seat), batch.id(), seat.expertId(), RecusalGround.KINSHIP, note);
    }
  }

  private void score(StoryAct act) {
    var totals = cast.data().round(act.subject(), act.level()).sheets();
    for (var batch : batches(act)) {
      for (var no = 1; no <= batch.seatCount(); no++) {
        var seat = panels.seat(batch.id(), no);
        if (!seat.submitted()) {
          score(batch, seat, no - 1, totals);
        }
      }
    }
  }

  private void score(BatchView batch, SeatView seat, int at, Map<Integer, List<String>> totals) {
    var expert = expert(seat);
    for (var candidate : batch.candidates()) {
      var sheets = totals.get(cast.baseOf(candidate.projectId()));
      if (sheets != null) {
        save(expert, batch, candidate, sheets.get(at));
      }
    }
    scoring.submit(expert, batch.id());
  }

  private void save(Actor expert, BatchView batch, CandidateView candidate, String total) {
    var sheet = scoring.sheet(expert, batch.id(), candidate.id());
    var points = split(new BigDecimal(total), sheet.criteria());
    var remark = cast.data().text("remark");
    var entry = SheetEntry.of(points, remark, sheet.version());
    sheets.save(expert, batch.id(), candidate.id(), entry);
  }

  /** Spreads a total over the criteria by their maxima; what rounding leaves goes to the first. */
  static Map<String, String> split(BigDecimal total, List<CriterionView> criteria) {
    var points = new LinkedHashMap<String, BigDecimal>();
    for (var line : criteria) {
      points.put(line.id(), total.multiply(line.max()).divide(HUNDRED, 2, RoundingMode.DOWN));
    }
    var rest = total.subtract(points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    points.merge(criteria.get(0).id(), rest, BigDecimal::add);
    var typed = new LinkedHashMap<String, String>();
    points.forEach((line, value) -> typed.put(line, value.toPlainString()));
    return typed;
  }

  private List<BatchView> batches(StoryAct act) {
    var round = cast.round(act.subject(), act.atLevel());
    return panels.batches(cast.officer(act.subject()), round.id());
  }

  private Actor expert(SeatView seat) {
    var account = seat.account();
    if (account == null) {
      throw new NotFound("account of the expert");
    }
    return cast.account(account);
  }
}
