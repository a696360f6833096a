package org.yanchao.standard.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.standard.FilingDesk;
import org.yanchao.standard.StandardDesk;

/** One standard: its text to read or, while it is a draft, to change; and what becomes of it. */
@Controller
class StandardController {

  private final StandardDesk standards;
  private final FilingDesk filings;
  private final StandardPage pages;

  StandardController(StandardDesk standards, FilingDesk filings, StandardPage pages) {
    this.standards = standards;
    this.filings = filings;
    this.pages = pages;
  }

  @GetMapping("/standards/{id}")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    pages.fill(actor, standards.show(actor, id), page);
    return "standard/standard";
  }

  @PostMapping("/standards/{id}/content")
  String change(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes answer) {
    var programme = pages.programme(standards.show(actor, id));
    standards.change(actor, id, new StandardForm(programme, typed).content());
    answer.addFlashAttribute("notice", "standard.edit.saved");
    return "redirect:/standards/" + id;
  }

  @PostMapping("/standards/{id}/forward")
  String forward(Actor actor, @PathVariable UUID id, RedirectAttributes answer) {
    filings.forward(actor, id);
    answer.addFlashAttribute("notice", "standard.forwarded");
    return "redirect:/standards";
  }

  @PostMapping("/standards/{id}/correction")
  String correct(
      Actor actor, @PathVariable UUID id, @RequestParam String text, RedirectAttributes answer) {
    filings.askCorrection(actor, id, text);
    answer.addFlashAttribute("notice", "standard.corrected");
    return "redirect:/standards/" + id;
  }
}
