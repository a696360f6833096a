package org.yanchao.submission.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.submission.SubmissionDesk;

/** Enters an application that was handed in on paper. */
@Controller
class PaperController {

  private final SubmissionDesk desk;
  private final PaperForm form;

  PaperController(SubmissionDesk desk, PaperForm form) {
    this.desk = desk;
    this.form = form;
  }

  @GetMapping("/cases/new")
  String blank(Actor actor, Model model) {
    model.addAttribute("blocked", desk.whyNotEnterPaper(actor).orElse(null));
    form.show(actor, form.kept(actor, model), model);
    return "submission/paper";
  }

  @PostMapping("/cases/new")
  String enter(
      Actor actor,
      @RequestParam MultiValueMap<String, String> typed,
      Model model,
      RedirectAttributes flash) {
    var read = form.read(actor, typed);
    if (!read.problems().isEmpty()) {
      form.show(actor, read, model);
      return "submission/paper";
    }
    var id = desk.enterPaper(actor, read.paper(), read.receivedAt(), read.requests());
    flash.addFlashAttribute("notice", "desk.case.done.paper");
    return "redirect:/cases/" + id;
  }
}
