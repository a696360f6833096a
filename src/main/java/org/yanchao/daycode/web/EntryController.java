package org.yanchao.daycode.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.CurrentPerson;
import org.yanchao.daycode.EntryDesk;

/** Where an expert types the code of the day. */
@Controller
class EntryController {

  private final EntryDesk entries;

  EntryController(EntryDesk entries) {
    this.entries = entries;
  }

  @GetMapping("/day-code")
  String ask() {
    return "daycode/entry";
  }

  /** A wrong code goes back by a redirect, because the try has to be kept. */
  @PostMapping("/day-code")
  String enter(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes answer) {
    var entry = entries.enter(code);
    entry.refusal().ifPresent(it -> answer.addFlashAttribute("refused", it));
    entry.person().ifPresent(it -> CurrentPerson.comesIn(it, request, response));
    return "redirect:" + entry.person().map(it -> it.confinedTo()).orElse("/day-code");
  }
}
