package org.yanchao.round.web;

import java.util.Objects;
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
import org.yanchao.round.EntrustedReviewDesk;

/** A review left to the unit above, as both units see it: who does what with it. */
@Controller
@RequestMapping("/rounds/{id}/delegation")
class DelegationController {

  private final DelegationDesk county;
  private final EntrustedReviewDesk city;
  private final DelegationPage pages;
  private final LetterForms letters;

  DelegationController(
      DelegationDesk county, EntrustedReviewDesk city, DelegationPage pages, LetterForms letters) {
    this.county = county;
    this.city = city;
    this.pages = pages;
    this.letters = letters;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model page) {
    pages.fill(actor, id, page);
    return "round/delegation";
  }

  @PostMapping
  String delegate(Actor head, @PathVariable UUID id, LetterForm form, RedirectAttributes answer) {
    county.whyNotDelegate(head, id, form.entry(null)).ifPresent(it -> it.raise());
    county.delegate(head, id, letters.kept(head, form));
    return done(id, "round.delegation.done", answer);
  }

  @PostMapping("/withdrawal")
  String withdraw(
      Actor head,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String reason,
      RedirectAttributes answer) {
    county.withdraw(head, id, text(reason));
    return done(id, "round.delegation.withdrawn", answer);
  }

  @PostMapping("/acceptance")
  String accept(Actor head, @PathVariable UUID id, LetterForm form, RedirectAttributes answer) {
    city.whyNotAccept(head, id, form.entry(null)).ifPresent(it -> it.raise());
    city.accept(head, id, letters.kept(head, form));
    return done(id, "round.delegation.accepted", answer);
  }

  @PostMapping("/refusal")
  String decline(
      Actor head,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String reason,
      RedirectAttributes answer) {
    city.decline(head, id, text(reason));
    answer.addFlashAttribute("notice", "round.delegation.declined");
    return "redirect:/rounds";
  }

  @PostMapping("/return")
  String handBack(Actor head, @PathVariable UUID id, LetterForm form, RedirectAttributes answer) {
    city.whyNotHandBack(head, id, form.entry(null)).ifPresent(it -> it.raise());
    city.handBack(head, id, letters.kept(head, form));
    return done(id, "round.delegation.handed-back", answer);
  }

  private static String done(UUID id, String said, RedirectAttributes answer) {
    answer.addFlashAttribute("notice", said);
    return "redirect:/rounds/" + id + "/delegation";
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }
}
