package org.yanchao.scoring.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.form.Forms;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundDesk;
import org.yanchao.scoring.CriterionView;
import org.yanchao.scoring.MaterialDesk;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.SheetView;

/** Fills the scoring screen: the material beside the sheet. */
@Component
class SheetPage {

  private final ScoringDesk scoring;
  private final MaterialDesk material;
  private final RoundDesk rounds;
  private final Programmes programmes;
  private final Words words;

  /** How the page calls the candidate, and what was asked. */
  @Component
  record Words(Forms forms, FaceLabels labels) {}

  SheetPage(
      ScoringDesk scoring,
      MaterialDesk material,
      RoundDesk rounds,
      Programmes programmes,
      Words words) {
    this.scoring = scoring;
    this.material = material;
    this.rounds = rounds;
    this.programmes = programmes;
    this.words = words;
  }

  SheetView fill(Actor expert, UUID batch, UUID candidate, Model page) {
    var sheet = scoring.sheet(expert, batch, candidate);
    var task = scoring.task(expert, batch);
    var programme = programmes.pinned(rounds.show(task.roundId()).packVersion());
    page.addAttribute("task", task);
    page.addAttribute("programme", programme);
    page.addAttribute("typed", sheet.points());
    page.addAttribute("remark", Objects.requireNonNullElse(sheet.remark(), ""));
    page.addAttribute("ticked", sheet.vetoes());
    page.addAttribute("first", first(sheet));
    page.addAttribute("form", words.forms().get(programme.form()));
    page.addAttribute("visitForm", words.forms().get("site-verification"));
    page.addAttribute("material", material.show(expert, batch, candidate));
    page.addAttribute("faults", Map.of());
    running(sheet, "", page);
    return sheet;
  }

  /** The sum and what became of the last save, the only part that saving by the way redraws. */
  void running(Actor expert, UUID batch, UUID candidate, String problem, Model page) {
    running(scoring.sheet(expert, batch, candidate), problem, page);
  }

  private void running(SheetView sheet, String problem, Model page) {
    page.addAttribute("sheet", sheet);
    page.addAttribute("version", sheet.version());
    page.addAttribute("called", words.labels().of(sheet.candidate()));
    page.addAttribute("running", sum(sheet));
    page.addAttribute("maximum", maximum(sheet));
    page.addAttribute("problem", problem);
  }

  /**
   * What was typed instead of what is stored, with the reason beside each wrong field. The version
   * stays that of the page, or what another window saved meanwhile would be overwritten unseen.
   */
  void keep(SheetForm form, List<String> vetoes, Map<String, Refusal> faults, Model page) {
    page.addAttribute("version", form.version());
    page.addAttribute("typed", form.points());
    page.addAttribute("remark", form.remark());
    page.addAttribute("ticked", form.ticked(vetoes));
    page.addAttribute("faults", faults);
  }

  /** Where the keyboard starts: the first criterion still empty. */
  private static String first(SheetView sheet) {
    return sheet.criteria().stream()
        .map(CriterionView::id)
        .filter(it -> !sheet.points().containsKey(it))
        .findFirst()
        .orElse(sheet.criteria().get(0).id());
  }

  private static BigDecimal sum(SheetView sheet) {
    return sheet.criteria().stream()
        .map(CriterionView::id)
        .filter(sheet.points()::containsKey)
        .map(it -> new BigDecimal(sheet.points().get(it)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal maximum(SheetView sheet) {
    return sheet.criteria().stream()
        .map(CriterionView::max)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
