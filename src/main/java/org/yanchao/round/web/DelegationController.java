package org.yanchao.round.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.round.DelegationDesk;
import org.yanchao.round.LetterEntry;

/** A review left to the unit above, as both units see it. */
@Controller
@RequestMapping("/rounds/{id}/delegation")
class DelegationController {

  private final DelegationDesk desk;
  private final DelegationPage pages;

  DelegationController(DelegationDesk desk, DelegationPage pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /** A paper between two units as it is typed. */
  record LetterForm(@Nullable String number, @Nullable String day) {

    LetterEntry letter() {
      return new LetterEntry(PlanForm.text(number), DelegationPage.day(PlanForm.text(day)));
    }
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model page) {
    pages.fill(actor, id, page);
    return "round/delegation";
  }

  @PostMapping
  String delegate(Actor head, @PathVariable UUID id, LetterForm form, RedirectAttributes answer) {
    desk.delegate(head, id, form.letter());
    answer.addFlashAttribute("notice", "round.delegation.done");
    return "redirect:/rounds/" + id + "/delegation";
  }

  @PostMapping("/withdrawal")
  String withdraw(
      Actor head, @PathVariable UUID id, @RequestParam String reason, RedirectAttributes answer) {
    desk.withdraw(head, id, reason.strip());
    answer.addFlashAttribute("notice", "round.delegation.withdrawn");
    return "redirect:/rounds/" + id + "/delegation";
  }

  @PostMapping("/return")
  String handBack(Actor head, @PathVariable UUID id, LetterForm form, RedirectAttributes answer) {
    desk.handBack(head, id, form.letter());
    answer.addFlashAttribute("notice", "round.delegation.handed-back");
    return "redirect:/rounds/" + id + "/delegation";
  }
}
