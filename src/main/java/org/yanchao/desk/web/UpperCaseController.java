package org.yanchao.desk.web;

import java.util.List;
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
import org.yanchao.audit.UpperCaseDesk;
import org.yanchao.casework.Answer;

/** What city and province do with a recommended case, and the lower unit's answer. */
@Controller
@RequestMapping("/cases/{id}")
class UpperCaseController {

  private final UpperCaseDesk desk;
  private final CaseForms forms;
  private final CasePages pages;

  UpperCaseController(UpperCaseDesk desk, CaseForms forms, CasePages pages) {
    this.desk = desk;
    this.forms = forms;
    this.pages = pages;
  }

  @PostMapping("/package-complete")
  String complete(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    desk.checkPackage(actor, id, true, List.of());
    return Done.with("package-complete", id, flash);
  }

  @PostMapping("/package-return")
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
    desk.checkPackage(actor, id, false, forms.defects(list));
    return Done.with("package-return", id, flash);
  }

  @PostMapping("/complete-package")
  String answer(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam String packageAnswer,
      RedirectAttributes flash) {
    desk.completePackage(actor, id, packageAnswer);
    return Done.with("complete-package", id, flash);
  }

  @PostMapping("/audit")
  String audit(
      Actor actor, @PathVariable UUID id, @RequestParam String opinion, RedirectAttributes flash) {
    desk.audit(actor, id, opinion);
    return Done.with("audit", id, flash);
  }

  @PostMapping("/propose")
  String propose(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Answer answer,
      @RequestParam String proposeReason,
      RedirectAttributes flash) {
    desk.proposeAnswer(actor, id, answer, proposeReason);
    return Done.with("propose", id, flash);
  }

  @PostMapping("/sign-answer")
  String sign(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam boolean agreed,
      @RequestParam String signReason,
      RedirectAttributes flash) {
    desk.signAnswer(actor, id, agreed, signReason);
    return Done.with("sign", id, flash);
  }
}
