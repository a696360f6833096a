package org.yanchao.submission.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.CurrentPerson;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.applicant.ApplicantEntry;

/** Registers the organisation for which an account files. */
@Controller
class RegistrationController {

  private final ApplicantDesk applicants;
  private final AccountDesk accounts;
  private final Outline outline;

  RegistrationController(ApplicantDesk applicants, AccountDesk accounts, Outline outline) {
    this.applicants = applicants;
    this.accounts = accounts;
    this.outline = outline;
  }

  @GetMapping("/applications/registration")
  String show(Actor actor, Model page) {
    if (actor.holder() != null) {
      return "redirect:/applications";
    }
    page.addAttribute("types", outline.entityTypes());
    return "submission/registration";
  }

  @PostMapping("/applications/registration")
  String register(
      Actor actor,
      @RequestParam String creditCode,
      @RequestParam String name,
      @RequestParam String entityType,
      RedirectAttributes next) {
    var entry = new ApplicantEntry(creditCode, name, entityType, actor.account());
    var registered = applicants.registerOwn(actor, entry);
    accounts.link(actor, registered);
    CurrentPerson.belongsTo(registered);
    next.addFlashAttribute("notice", "applications.registration.done");
    return "redirect:/applications";
  }
}
