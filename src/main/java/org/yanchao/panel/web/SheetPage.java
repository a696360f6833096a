package org.yanchao.panel.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.form.Forms;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.CriterionView;
import org.yanchao.panel.MaterialDesk;
import org.yanchao.panel.ScoringDesk;
import org.yanchao.panel.SheetView;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundDesk;

/** Fills the scoring screen: the material beside the sheet. */
@Component
class SheetPage {

  /** A key of its own, so that saving by the way never takes the key of the form's button. */
  private static final String AUTOSAVE = "{\"_key\":\"KEY\"}";

  private final ScoringDesk scoring;
  private final MaterialDesk material;
  private final RoundDesk rounds;
  private final Programmes programmes;
  private final Forms forms;

  SheetPage(
      ScoringDesk scoring,
      MaterialDesk material,
      RoundDesk rounds,
      Programmes programmes,
      Forms forms) {
    this.scoring = scoring;
    this.material = material;
    this.rounds = rounds;
    this.programmes = programmes;
    this.forms = forms;
  }

  SheetView fill(Actor expert, UUID batch, UUID candidate, Model page) {
    var sheet = scoring.sheet(expert, batch, candidate);
    var task = scoring.task(expert, batch);
    var programme = programmes.get(rounds.show(task.roundId()).programme());
    page.addAttribute("sheet", sheet);
    page.addAttribute("task", task);
    page.addAttribute("programme", programme);
    page.addAttribute("typed", sheet.points());
    page.addAttribute("remark", Objects.requireNonNullElse(sheet.remark(), ""));
    page.addAttribute("running", running(sheet));
    page.addAttribute("maximum", programme.rubric().maximum());
    page.addAttribute("form", forms.get("application"));
    page.addAttribute("visitForm", forms.get("site-verification"));
    page.addAttribute("material", material.show(expert, batch, candidate));
    page.addAttribute("faults", Map.of());
    page.addAttribute("autosave", AUTOSAVE);
    return sheet;
  }

  /** What was typed instead of what is stored, with the reason beside each wrong field. */
  void keep(SheetForm form, Map<String, Refusal> faults, Model page) {
    page.addAttribute("typed", form.points());
    page.addAttribute("remark", form.remark());
    page.addAttribute("faults", faults);
  }

  /** Every criterion is asked alone, so that each fault stands beside its own field. */
  Map<String, Refusal> faults(Actor expert, UUID batch, UUID candidate, SheetForm form) {
    var sheet = scoring.sheet(expert, batch, candidate);
    var faults = new TreeMap<String, Refusal>();
    for (var line : sheet.criteria()) {
      var only = Map.of(line.id(), form.points().getOrDefault(line.id(), ""));
      scoring
          .whyNotSave(expert, batch, candidate, only, sheet.version())
          .filter(it -> it.code().startsWith("panel.points-"))
          .ifPresent(it -> faults.put(line.id(), it));
    }
    return faults;
  }

  /** Whom to score next: the first open one after this, else any open one, else nobody. */
  Optional<UUID> next(Actor expert, UUID batch, UUID candidate) {
    var sheets = scoring.task(expert, batch).sheets();
    var ids = sheets.stream().map(it -> it.candidateId()).toList();
    var here = ids.indexOf(candidate);
    return java.util.stream.IntStream.range(1, sheets.size())
        .mapToObj(step -> sheets.get((here + step) % sheets.size()))
        .filter(it -> !it.complete())
        .map(it -> it.candidateId())
        .findFirst();
  }

  private static BigDecimal running(SheetView sheet) {
    return sheet.criteria().stream()
        .map(CriterionView::id)
        .filter(sheet.points()::containsKey)
        .map(it -> new BigDecimal(sheet.points().get(it)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
