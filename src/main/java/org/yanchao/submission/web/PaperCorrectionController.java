package org.yanchao.submission.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.formalcheck.PaperCorrectionDesk;

/** Types a correction that was handed in on paper. */
@Controller
@RequestMapping("/cases/{id}/correction")
class PaperCorrectionController {

  private final PaperCorrectionDesk desk;
  private final PaperCorrectionForm form;

  PaperCorrectionController(PaperCorrectionDesk desk, PaperCorrectionForm form) {
    this.desk = desk;
    this.form = form;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model model) {
    form.show(actor, id, null, model);
    return "submission/correction";
  }

  @PostMapping
  String enter(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      Model model,
      RedirectAttributes flash) {
    var read = form.read(actor, typed);
    if (!read.problems().isEmpty()) {
      form.show(actor, id, read, model);
      return "submission/correction";
    }
    desk.enter(actor, id, form.correction(read, typed));
    flash.addFlashAttribute("notice", "desk.case.done.answer-correction");
    return "redirect:/cases/" + id;
  }
}
