package org.yanchao.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Refusal;
import org.yanchao.scoring.ScoreSheet;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.SheetDesk;
import org.yanchao.scoring.SheetInHand;

/** Answers a save: onward, back with the faults, or with both contents when two tabs met. */
@Component
class SheetSaving {

  private final SheetDesk desk;
  private final ScoringDesk scoring;
  private final SheetPage sheets;

  SheetSaving(SheetDesk desk, ScoringDesk scoring, SheetPage sheets) {
    this.desk = desk;
    this.scoring = scoring;
    this.sheets = sheets;
  }

  /**
   * Which sheet is saved.
   *
   * @param byTheWay whether the page saves while the expert types on
   */
  record Place(Actor expert, UUID batch, UUID candidate, boolean byTheWay) {

    String path() {
      return "redirect:/score/" + batch + "/" + candidate;
    }
  }

  Object save(Place at, SheetForm form, Model page) {
    var hand = desk.take(at.expert(), at.batch(), at.candidate());
    var faults = hand.faults(form.points());
    if (!faults.isEmpty()) {
      return again(at, form, hand.vetoes(), faults, page);
    }
    var entry = form.entry(hand.vetoes());
    var refusal = hand.whyNotSave(entry);
    if (refusal.filter(it -> it.code().equals(ScoreSheet.STALE)).isPresent()) {
      return stale(at, form, hand, page);
    }
    if (at.byTheWay() && refusal.isPresent()) {
      page.addAttribute("refusal", refusal.get());
      return part(at, form, "refused", page);
    }
    desk.save(hand, entry);
    return onward(at, form);
  }

  private String onward(Place at, SheetForm form) {
    if (at.byTheWay()) {
      return at.path() + "/running";
    }
    if (!form.next()) {
      return at.path();
    }
    var next = desk.next(at.expert(), at.batch(), at.candidate());
    return "redirect:/score/" + at.batch() + "/" + next.map(UUID::toString).orElse("check");
  }

  private ModelAndView again(
      Place at, SheetForm form, List<String> vetoes, Map<String, Refusal> faults, Model page) {
    if (at.byTheWay()) {
      return part(at, form, "faults", page);
    }
    sheets.fill(at.expert(), at.batch(), at.candidate(), page);
    sheets.keep(form, vetoes, faults, page);
    return new ModelAndView("scoring/sheet", page.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
  }

  /** Two tabs: nothing is lost, the expert chooses which of the two stands. */
  private Object stale(Place at, SheetForm form, SheetInHand hand, Model page) {
    var stored = scoring.sheet(at.expert(), at.batch(), at.candidate());
    if (form.says(stored, hand.vetoes())) {
      return onward(at, form);
    }
    if (at.byTheWay()) {
      return part(at, form, "conflict", page);
    }
    sheets.fill(at.expert(), at.batch(), at.candidate(), page);
    page.addAttribute("stored", stored);
    page.addAttribute("mine", form);
    page.addAttribute("vetoes", hand.vetoes());
    return new ModelAndView("scoring/conflict", page.asMap(), HttpStatus.CONFLICT);
  }

  private ModelAndView part(Place at, SheetForm form, String problem, Model page) {
    sheets.running(at.expert(), at.batch(), at.candidate(), problem, page);
    page.addAttribute("version", form.version());
    var status = problem.equals("conflict") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
    return new ModelAndView("scoring/running", page.asMap(), status);
  }
}
