package org.yanchao.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.panel.BatchView;
import org.yanchao.panel.SeatView;
import org.yanchao.rehearsal.Plan.Trait;
import org.yanchao.scoring.CriterionView;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.SheetDesk;
import org.yanchao.scoring.SheetEntry;

/** Fills score sheets: the quality of a base as one expert sees it, spread over the criteria. */
@Component
@Profile({"demo", "rehearsal"})
class SheetFiller {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ScoringDesk scoring;
  private final SheetDesk sheets;
  private final Desktop desktop;

  SheetFiller(ScoringDesk scoring, SheetDesk sheets, Desktop desktop) {
    this.scoring = scoring;
    this.sheets = sheets;
    this.desktop = desktop;
  }

  void fill(Actor expert, BatchView batch, SeatView seat, String number) {
    var applicants =
        batch.candidates().stream()
            .collect(Collectors.toMap(CandidateView::id, CandidateView::applicantId));
    for (var row : scoring.task(expert, batch.id()).sheets()) {
      var sheet = scoring.sheet(expert, batch.id(), row.candidateId());
      var points = spread(total(applicants.get(row.candidateId()), seat, number), sheet.criteria());
      var entry = SheetEntry.of(points, "", sheet.version());
      sheets.save(expert, batch.id(), row.candidateId(), entry);
    }
  }

  /** Equals stay equal: what an expert thinks of them depends on the seat alone. */
  private BigDecimal total(UUID applicant, SeatView seat, String number) {
    var plan = desktop.ledger().planOf(applicant).orElseThrow();
    var chance = desktop.chance();
    var strict = chance.around("strict", number, seat.no());
    var own = plan.is(Trait.TIED) ? 0 : 2.5 * chance.around("sheet", plan.no(), number, seat.no());
    var apart = chance.happens(0.004, "apart", plan.no(), number, seat.no()) ? -24 : 0;
    var total = Math.max(30, Math.min(99.5, plan.quality() + strict + own + apart));
    return BigDecimal.valueOf(total).setScale(2, RoundingMode.HALF_UP);
  }

  /** A total of a hundred, spread over as many points as these lines have. */
  static Map<String, String> spread(BigDecimal total, List<CriterionView> criteria) {
    var points = new LinkedHashMap<String, BigDecimal>();
    var all = criteria.stream().map(CriterionView::max).reduce(BigDecimal.ZERO, BigDecimal::add);
    var left = total.multiply(all).divide(HUNDRED, 2, RoundingMode.DOWN);
    for (var criterion : criteria) {
      var part = criterion.max().multiply(total).divide(HUNDRED, 2, RoundingMode.DOWN);
      points.put(criterion.id(), part);
      left = left.subtract(part);
    }
    var first = criteria.get(0).id();
    points.put(first, points.get(first).add(left));
    var typed = new LinkedHashMap<String, String>();
    points.forEach((id, value) -> typed.put(id, value.toPlainString()));
    return typed;
  }
}
