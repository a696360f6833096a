package org.yanchao.account.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.account.CurrentPerson;
import org.yanchao.account.PasswordDesk;
import org.yanchao.kernel.Refusal;

/**
 * A person's own password, and the account an applicant opens. The names of the inputs begin with
 * an underscore: what such an input holds is never given back to a refused form.
 */
@Controller
class PasswordController {

  private final PasswordDesk desk;

  PasswordController(PasswordDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/password")
  String own(Actor actor, Model page) {
    page.addAttribute("mustChange", desk.mustChange(actor));
    return "account/password";
  }

  @PostMapping("/password")
  String change(
      Actor actor,
      @RequestParam("_current") String current,
      @RequestParam("_chosen") String chosen,
      @RequestParam("_again") String again,
      RedirectAttributes next) {
    whyNotTwice(chosen, again);
    CurrentPerson.goesOn(desk.change(actor, current, chosen));
    next.addFlashAttribute("notice", "account.password.done");
    return "redirect:/password";
  }

  @GetMapping("/sign-up")
  String signUp() {
    return "account/sign-up";
  }

  @PostMapping("/sign-up")
  String signUp(
      @RequestParam String login,
      @RequestParam String name,
      @RequestParam("_chosen") String chosen,
      @RequestParam("_again") String again,
      RedirectAttributes next) {
    whyNotTwice(chosen, again);
    desk.signUp(login, name, chosen);
    next.addFlashAttribute("notice", "account.sign-up.done").addFlashAttribute("login", login);
    return "redirect:/sign-in";
  }

  private static void whyNotTwice(String chosen, String again) {
    if (!chosen.equals(again)) {
      Refusal.of("account.password-twice").raise();
    }
  }
}
