package org.yanchao.submission.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseDesk;

/** How a case gets on, and what its applicant can do about it. */
@Controller
@RequestMapping("/applications/cases/{id}")
class CaseProgressController {

  private final CaseDesk cases;
  private final CaseActions actions;
  private final CaseProgressPage progress;

  CaseProgressController(CaseDesk cases, CaseActions actions, CaseProgressPage progress) {
    this.cases = cases;
    this.actions = actions;
    this.progress = progress;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model page) {
    var view = cases.show(actor, id);
    progress.fill(actor, view, page);
    actions.asked(actor, view.summary().dossierId(), page);
    page.addAttribute("allowed", actions.of(actor, id));
    return "submission/progress";
  }

  @PostMapping("/correction")
  String answer(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
    actions.answer(actor, id);
    return done(id, "corrected", next);
  }

  @PostMapping("/package-correction")
  String correct(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
    actions.correct(actor, id);
    return done(id, "corrected", next);
  }

  @PostMapping("/pool-only")
  String poolOnly(
      Actor actor, @PathVariable UUID id, @RequestParam boolean yes, RedirectAttributes next) {
    actions.poolOnly(actor, id, yes);
    return done(id, yes ? "pool-only" : "ended", next);
  }

  @PostMapping("/withdrawal")
  String withdraw(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
    actions.withdraw(actor, id);
    return done(id, "withdrawn", next);
  }

  @PostMapping("/review-withdrawal")
  String withdrawReview(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
    actions.withdrawReview(actor, id);
    return done(id, "review-withdrawn", next);
  }

  @PostMapping("/review-request")
  String requestReview(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
    actions.requestReview(actor, id);
    return done(id, "review-requested", next);
  }

  private static String done(UUID id, String what, RedirectAttributes next) {
    next.addFlashAttribute("notice", "applications.progress." + what);
    return "redirect:/applications/cases/" + id;
  }
}
