package org.yanchao.letter.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.letter.DeliveryDesk;
import org.yanchao.letter.LetterDesk;
import org.yanchao.round.RoundDesk;

/** Prepares, shows, changes and sends the letters of a round. */
@Controller
class LettersController {

  private final LetterDesk letters;
  private final DeliveryDesk deliveries;
  private final RoundDesk rounds;

  LettersController(LetterDesk letters, DeliveryDesk deliveries, RoundDesk rounds) {
    this.letters = letters;
    this.deliveries = deliveries;
    this.rounds = rounds;
  }

  @GetMapping("/rounds/{id}/naming/letters")
  String list(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("round", rounds.show(actor, id));
    page.addAttribute("letters", letters.list(actor, id));
    page.addAttribute("officer", actor.is(Role.CASE_OFFICER));
    page.addAttribute("whyNotPrint", deliveries.whyNotPrint(actor, id).orElse(null));
    page.addAttribute("whyNotSend", letters.whyNotSend(actor, id).orElse(null));
    return "letter/round-letters";
  }

  @PostMapping("/rounds/{id}/naming/letters")
  String prepare(Actor actor, @PathVariable UUID id, RedirectAttributes answer) {
    letters.prepare(actor, id);
    answer.addFlashAttribute("notice", "letter.page.prepared");
    return back(id);
  }

  @PostMapping("/rounds/{id}/naming/letters/{letter}")
  String edit(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID letter,
      @RequestParam String body,
      RedirectAttributes answer) {
    letters.edit(actor, id, letter, body);
    answer.addFlashAttribute("notice", "letter.page.edited");
    return back(id);
  }

  @PostMapping("/rounds/{id}/naming/letters/send")
  String send(Actor actor, @PathVariable UUID id, RedirectAttributes answer) {
    letters.send(actor, id);
    answer.addFlashAttribute("notice", "letter.page.sent");
    return back(id);
  }

  private static String back(UUID round) {
    return "redirect:/rounds/" + round + "/naming/letters";
  }
}
