package org.yanchao.recheck.web;

import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.recheck.RecheckDesk;
import org.yanchao.recheck.RecheckResult;
import org.yanchao.recheck.RecheckView;

/** What applicants asked the unit to look at again. */
@Controller
@RequestMapping("/rechecks")
class RecheckController {

  private static final int SIZE = 20;

  private final RecheckDesk desk;
  private final CaseDesk cases;

  RecheckController(RecheckDesk desk, CaseDesk cases) {
    this.desk = desk;
    this.cases = cases;
  }

  /** One request with the case it is about. */
  record Row(RecheckView recheck, CaseSummary summary) {}

  @GetMapping
  String list(Actor actor, @RequestParam(defaultValue = "0") int page, Model model) {
    var asked = desk.list(actor, PageRequest.of(Math.max(page, 0), SIZE));
    model.addAttribute("rows", asked.map(it -> new Row(it, cases.summary(it.caseId()))));
    model.addAttribute("mayAnswer", actor.is(Role.CASE_OFFICER));
    return "recheck/rechecks";
  }

  @PostMapping("/{id}")
  String answer(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam RecheckResult result,
      @RequestParam String reason,
      RedirectAttributes next) {
    desk.answer(actor, id, result, reason);
    next.addFlashAttribute("notice", "desk.recheck.done");
    return "redirect:/rechecks";
  }
}
