package org.yanchao.progress.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.panel.LeaveEntry;
import org.yanchao.progress.ReviewExtensionDesk;
import org.yanchao.review.ReviewDesk;
import org.yanchao.round.RoundDesk;
import org.yanchao.scoring.ScoringDesk;

/** How far the experts are, batch by batch; replacing one, settling a spread and closing. */
@Controller
class ProgressController {

  private final RoundDesk rounds;
  private final ReviewDesk reviews;
  private final ScoringDesk scoring;
  private final ProgressPage progress;
  private final ReviewExtensionDesk extensions;

  ProgressController(
      RoundDesk rounds,
      ReviewDesk reviews,
      ScoringDesk scoring,
      ProgressPage progress,
      ReviewExtensionDesk extensions) {
    this.rounds = rounds;
    this.reviews = reviews;
    this.scoring = scoring;
    this.progress = progress;
    this.extensions = extensions;
  }

  @GetMapping("/rounds/{id}/progress")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    progress.fill(actor, rounds.showReview(actor, id), page);
    page.addAttribute("extensions", extensions.ofRound(actor, id));
    return "progress/progress";
  }

  @PostMapping("/rounds/{id}/progress/{batch}/recusal")
  String replace(
      Actor officer,
      @PathVariable UUID id,
      @PathVariable UUID batch,
      LeaveEntry form,
      RedirectAttributes answer) {
    var stays = scoring.recuse(officer, batch, form.who(), form.interest());
    answer.addFlashAttribute("notice", stays ? "progress.stands-back" : "progress.replaced");
    return "redirect:/rounds/" + id + "/progress";
  }

  @PostMapping("/rounds/{id}/progress/{batch}/divergence")
  String resolve(
      Actor officer,
      @PathVariable UUID id,
      @PathVariable UUID batch,
      LeaveEntry form,
      RedirectAttributes answer) {
    reviews.resolveDivergence(officer, batch, form.words());
    answer.addFlashAttribute("notice", "progress.resolved");
    return "redirect:/rounds/" + id + "/progress";
  }

  @PostMapping("/rounds/{id}/progress/{batch}/further-expert")
  String add(
      Actor officer,
      @PathVariable UUID id,
      @PathVariable UUID batch,
      LeaveEntry form,
      RedirectAttributes answer) {
    scoring.add(officer, batch, form.words());
    answer.addFlashAttribute("notice", "progress.expert-added");
    return "redirect:/rounds/" + id + "/progress";
  }

  @PostMapping("/rounds/{id}/progress/{batch}/close")
  String close(
      Actor officer, @PathVariable UUID id, @PathVariable UUID batch, RedirectAttributes answer) {
    reviews.closeReview(officer, batch);
    answer.addFlashAttribute("notice", "progress.closed");
    return "redirect:/rounds/" + id + "/progress";
  }
}
