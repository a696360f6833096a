package org.yanchao.formalcheck.web;

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
import org.yanchao.extension.ExtensionView;
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

  /** What was extended, with the page of what it is about; null for a date of the year. */
  record Row(ExtensionView it, @Nullable String href) {

    static Row of(ExtensionView it) {
      var page =
          switch (it.term()) {
            case ANSWER -> "/cases/";
            case PUSH -> "/recommendations/";
            case OBJECTION -> "/objections/";
            case WINDOW, CUTOFF, SCORING -> null;
          };
      return new Row(it, page == null ? null : page + it.about());
    }
  }

  @GetMapping("/extensions")
  String list(Actor actor, Model page) {
    page.addAttribute("extendable", extensions.extendable(actor));
    page.addAttribute("extended", extensions.mine(actor).stream().map(Row::of).toList());
    page.addAttribute("maySign", actor.is(Role.HEAD));
    return "formalcheck/extensions";
  }

  @PostMapping("/extensions")
  String extend(
      Actor actor, @RequestParam String what, ExtensionEntry.Typed typed, RedirectAttributes next) {
    var words = what.split("@", 2);
    extensions.extend(actor, words[words.length - 1], term(words[0]), typed.entry());
    next.addFlashAttribute("notice", "desk.extension.done");
    return "redirect:/extensions";
  }

  @PostMapping("/cases/{id}/extension")
  String extendAnswer(
      Actor actor, @PathVariable UUID id, ExtensionEntry.Typed typed, RedirectAttributes next) {
    answers.extend(actor, id, typed.entry());
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
