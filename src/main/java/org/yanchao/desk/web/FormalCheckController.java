package org.yanchao.desk.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.formalcheck.ChecklistDesk;
import org.yanchao.formalcheck.FormalCheckDesk;

/** The formal check on the case page. */
@Controller
@RequestMapping("/cases/{id}")
class FormalCheckController {

  private final FormalCheckDesk desk;
  private final ChecklistDesk checklist;
  private final CaseForms forms;
  private final CasePages pages;

  FormalCheckController(
      FormalCheckDesk desk, ChecklistDesk checklist, CaseForms forms, CasePages pages) {
    this.desk = desk;
    this.checklist = checklist;
    this.forms = forms;
    this.pages = pages;
  }

  @PostMapping("/formal-check")
  String check(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      Model model,
      RedirectAttributes flash) {
    var read = forms.read(CaseForms.CHECK, typed);
    if (read.unfinished()) {
      return pages.again(actor, id, read, model);
    }
    var check = forms.check(read);
    checklist.conclude(actor, id, check);
    return Done.with(check.conclusion().word(), id, flash);
  }

  @PostMapping("/sign-non-acceptance")
  String sign(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam boolean agreed,
      @RequestParam String signReason,
      RedirectAttributes flash) {
    desk.signNonAcceptance(actor, id, agreed, signReason);
    return Done.with("sign", id, flash);
  }

  @PostMapping("/transfer")
  String transfer(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam String transferTo,
      @RequestParam String transferReason,
      RedirectAttributes flash) {
    desk.transfer(actor, id, transferTo, transferReason);
    flash.addFlashAttribute("notice", "desk.case.done.transfer");
    return "redirect:/cases";
  }
}
