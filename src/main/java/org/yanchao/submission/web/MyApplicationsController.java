package org.yanchao.submission.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.account.Actor;
import org.yanchao.policy.Programmes;
import org.yanchao.submission.DraftDesk;

/** The applicant's list of applications, and how to begin one. */
@Controller
class MyApplicationsController {

  private final DraftDesk drafts;
  private final MyApplications mine;
  private final Programmes programmes;

  MyApplicationsController(DraftDesk drafts, MyApplications mine, Programmes programmes) {
    this.drafts = drafts;
    this.mine = mine;
    this.programmes = programmes;
  }

  @GetMapping("/applications")
  String list(Actor actor, Model page) {
    if (actor.holder() == null) {
      return "redirect:/applications/registration";
    }
    var lines = mine.lines(actor);
    page.addAttribute("lines", lines).addAttribute("pooled", mine.pooled(actor, lines));
    page.addAttribute("programmes", programmes.all()).addAttribute("counties", mine.counties());
    return "submission/applications";
  }

  @PostMapping("/applications")
  String begin(Actor actor, @RequestParam String programme, @RequestParam String county) {
    return "redirect:/applications/" + drafts.begin(actor, programme, county);
  }

  @PostMapping("/applications/confirmations")
  String confirm(Actor actor, @RequestParam String programme, @RequestParam UUID project) {
    return "redirect:/applications/" + drafts.beginConfirmation(actor, programme, project);
  }
}
