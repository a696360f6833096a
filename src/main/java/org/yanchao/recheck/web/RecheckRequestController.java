package org.yanchao.recheck.web;

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
import org.yanchao.recheck.RecheckDesk;

/** The applicant asks the office that decided to look again. */
@Controller
@RequestMapping("/applications/cases/{id}/recheck")
class RecheckRequestController {

  private static final String SOME_TEXT = "-";

  private final RecheckDesk desk;
  private final CaseDesk cases;

  RecheckRequestController(RecheckDesk desk, CaseDesk cases) {
    this.desk = desk;
    this.cases = cases;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("it", cases.show(actor, id).summary());
    page.addAttribute("matter", desk.matter(actor, id).orElse(null));
    page.addAttribute("whyNot", desk.whyNotAsk(actor, id, SOME_TEXT).orElse(null));
    page.addAttribute("asked", desk.ofCase(id));
    return "recheck/recheck";
  }

  @PostMapping
  String ask(
      Actor actor, @PathVariable UUID id, @RequestParam String grounds, RedirectAttributes next) {
    desk.ask(actor, id, grounds);
    next.addFlashAttribute("notice", "applications.recheck.done");
    return "redirect:/applications/cases/" + id + "/recheck";
  }
}
