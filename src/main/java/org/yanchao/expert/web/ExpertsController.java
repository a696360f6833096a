package org.yanchao.expert.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.expert.RecusalGround;
import org.yanchao.expert.TieEntry;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/** The expert library of my authority. */
@Controller
class ExpertsController {

  private final ExpertDesk experts;

  ExpertsController(ExpertDesk experts) {
    this.experts = experts;
  }

  /** A new expert. */
  record ExpertForm(@Nullable String name, @Nullable String employer, @Nullable String field) {

    ExpertEntry entry() {
      return new ExpertEntry(text(name), text(employer), text(field), null, null);
    }
  }

  /** A relation of an expert to an applicant. */
  record TieForm(
      @Nullable String creditCode,
      @Nullable RecusalGround kind,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate endedOn,
      @Nullable String note) {

    TieEntry entry() {
      if (kind == null) {
        throw new Refused(Refusal.of("panel.choice-missing"));
      }
      var code = text(creditCode).toUpperCase(java.util.Locale.ROOT);
      return new TieEntry(null, code.isEmpty() ? null : code, kind, endedOn, text(note));
    }
  }

  @GetMapping("/experts")
  String list(Actor actor, Model page) {
    var library = libraryOf(actor);
    page.addAttribute("library", library);
    page.addAttribute("experts", experts.list(actor));
    page.addAttribute("grounds", RecusalGround.relations());
    page.addAttribute("notRegister", actor.whyNot(Role.CASE_OFFICER, library).orElse(null));
    page.addAttribute("mayApprove", actor.whyNot(Role.HEAD, library).isEmpty());
    return "expert/experts";
  }

  @PostMapping("/experts")
  String register(Actor officer, ExpertForm form, RedirectAttributes answer) {
    experts.register(officer, libraryOf(officer), form.entry());
    answer.addFlashAttribute("notice", "expert.list.registered");
    return "redirect:/experts";
  }

  @PostMapping("/experts/{id}/approval")
  String approve(Actor head, @PathVariable UUID id, RedirectAttributes answer) {
    experts.approve(head, id);
    answer.addFlashAttribute("notice", "expert.list.approved");
    return "redirect:/experts";
  }

  @PostMapping("/experts/{id}/suspension")
  String suspend(Actor officer, @PathVariable UUID id, RedirectAttributes answer) {
    experts.suspend(officer, id);
    answer.addFlashAttribute("notice", "expert.list.suspended");
    return "redirect:/experts";
  }

  @PostMapping("/experts/{id}/reinstatement")
  String reinstate(Actor officer, @PathVariable UUID id, RedirectAttributes answer) {
    experts.reinstate(officer, id);
    answer.addFlashAttribute("notice", "expert.list.reinstated");
    return "redirect:/experts";
  }

  @PostMapping("/experts/{id}/ties")
  String recordTie(Actor officer, @PathVariable UUID id, TieForm form, RedirectAttributes answer) {
    experts.recordTie(officer, id, form.entry());
    answer.addFlashAttribute("notice", "expert.list.tied");
    return "redirect:/experts";
  }

  private static String libraryOf(Actor actor) {
    return Optional.ofNullable(actor.authority()).orElseThrow(() -> new NotFound("library"));
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }
}
