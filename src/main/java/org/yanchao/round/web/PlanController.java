package org.yanchao.round.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.round.RoundDesk;

/** The review plan: the head adopts it, and later may change its places. */
@Controller
class PlanController {

  private final RoundDesk rounds;
  private final PlanPage plan;

  PlanController(RoundDesk rounds, PlanPage plan) {
    this.rounds = rounds;
    this.plan = plan;
  }

  /** A change of the places. */
  record AmendForm(@Nullable String quota, @Nullable String reason, @Nullable String document) {}

  @GetMapping("/rounds/{id}/plan")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    plan.fill(actor, rounds.show(actor, id), page);
    return "round/plan";
  }

  @PostMapping("/rounds/{id}/plan")
  String adopt(Actor head, @PathVariable UUID id, PlanForm form, RedirectAttributes answer) {
    rounds.adoptPlan(head, id, form.plan());
    answer.addFlashAttribute("notice", "round.pages.plan.adopted");
    return "redirect:/rounds/" + id;
  }

  @PostMapping("/rounds/{id}/plan/amendments")
  String amend(Actor head, @PathVariable UUID id, AmendForm form, RedirectAttributes answer) {
    var places = PlanForm.number(form.quota());
    var reason = PlanForm.text(form.reason());
    rounds.amendPlan(head, id, places, reason, PlanForm.text(form.document()));
    answer.addFlashAttribute("notice", "round.pages.plan.amended");
    return "redirect:/rounds/" + id + "/plan";
  }
}
