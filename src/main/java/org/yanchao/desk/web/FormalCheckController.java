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
import org.yanchao.submission.FormalCheckDesk;

/** The formal check on the case page. */
@Controller
@RequestMapping("/cases/{id}")
class FormalCheckController {

  private final FormalCheckDesk desk;
  private final CaseForms forms;
  private final CasePages pages;

  FormalCheckController(FormalCheckDesk desk, CaseForms forms, CasePages pages) {
    this.desk = desk;
    this.forms = forms;
    this.pages = pages;
  }

  @PostMapping("/accept")
  String accept(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    desk.accept(actor, id);
    return Done.with("accept", id, flash);
  }

  @PostMapping("/return")
  String giveBack(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      Model model,
      RedirectAttributes flash) {
    var list = forms.read(CaseForms.DEFECTS, typed);
    if (list.unfinished()) {
      return pages.again(actor, id, list, model);
    }
    desk.returnForCorrection(actor, id, forms.defects(list));
    return Done.with("return", id, flash);
  }

  @PostMapping("/refuse")
  String refuse(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam String refuseReason,
      RedirectAttributes flash) {
    desk.proposeNonAcceptance(actor, id, refuseReason);
    return Done.with("refuse", id, flash);
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

  @PostMapping("/answer-correction")
  String answer(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    desk.answerCorrection(actor, id);
    return Done.with("answer-correction", id, flash);
  }
}
