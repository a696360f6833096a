package org.yanchao.tenure.web;

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
import org.yanchao.tenure.ExpiryDesk;

/** The terms of a unit that come to their end, and what it did about each. */
@Controller
class ExpiryController {

  private final ExpiryDesk expiries;

  ExpiryController(ExpiryDesk expiries) {
    this.expiries = expiries;
  }

  @GetMapping("/tenure/expiries")
  String list(Actor actor, Model page) {
    page.addAttribute("rows", expiries.list(actor));
    return "tenure/expiries";
  }

  @GetMapping("/tenure/expiries/{naming}")
  String show(Actor actor, @PathVariable UUID naming, Model page) {
    page.addAttribute("it", expiries.show(actor, naming));
    page.addAttribute("officer", actor.is(Role.CASE_OFFICER));
    return "tenure/expiry";
  }

  @PostMapping("/tenure/expiries/{naming}/contact")
  String contact(
      Actor actor,
      @PathVariable UUID naming,
      @RequestParam String words,
      RedirectAttributes answer) {
    expiries.contact(actor, naming, words);
    answer.addFlashAttribute("notice", "tenure.expiry.contacted");
    return "redirect:/tenure/expiries/" + naming;
  }
}
