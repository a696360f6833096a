package org.yanchao.formalcheck.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.extension.ExtendedTerm;
import org.yanchao.extension.ExtensionDesk;
import org.yanchao.extension.ExtensionEntry;
import org.yanchao.formalcheck.AnswerExtensionDesk;
import org.yanchao.kernel.NotFound;

/** Extending a date of the year, or the day of one applicant's answer, by a document. */
@Controller
class ExtensionController {

  private final ExtensionDesk extensions;
  private final AnswerExtensionDesk answers;

  ExtensionController(ExtensionDesk extensions, AnswerExtensionDesk answers) {
    this.extensions = extensions;
    this.answers = answers;
  }

  /** What is typed; a day that is none is told by the rule. */
  record ExtensionForm(@Nullable String day, String document, String reason) {

    ExtensionEntry entry() {
      return new ExtensionEntry(parsed(), document, reason);
    }

    private @Nullable LocalDate parsed() {
      try {
        return day == null ? null : LocalDate.parse(day);
      } catch (DateTimeParseException wrong) {
        return null;
      }
    }
  }

  @GetMapping("/extensions")
  String list(Actor actor, Model page) {
    page.addAttribute("extendable", extensions.extendable(actor));
    page.addAttribute("extended", extensions.mine(actor));
    page.addAttribute("maySign", actor.is(Role.HEAD));
    return "formalcheck/extensions";
  }

  @PostMapping("/extensions")
  String extend(
      Actor actor, @RequestParam String what, ExtensionForm form, RedirectAttributes next) {
    var words = what.split("@", 2);
    extensions.extend(actor, words[words.length - 1], term(words[0]), form.entry());
    next.addFlashAttribute("notice", "desk.extension.done");
    return "redirect:/extensions";
  }

  @PostMapping("/cases/{id}/extension")
  String extendAnswer(
      Actor actor, @PathVariable UUID id, ExtensionForm form, RedirectAttributes next) {
    answers.extend(actor, id, form.entry());
    next.addFlashAttribute("notice", "desk.extension.done");
    return "redirect:/cases/" + id;
  }

  private static ExtendedTerm term(String word) {
    try {
      return ExtendedTerm.valueOf(word);
    } catch (IllegalArgumentException forged) {
      throw new NotFound("term");
    }
  }
}
