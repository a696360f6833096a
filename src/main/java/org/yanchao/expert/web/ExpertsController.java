package org.yanchao.expert.web;

import java.util.Objects;
import java.util.Optional;
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
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.kernel.NotFound;

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

  @GetMapping("/experts")
  String list(
      Actor actor,
      ExpertFilter filter,
      @RequestParam(name = "page", defaultValue = "0") int no,
      Model page) {
    var library = libraryOf(actor);
    page.addAttribute("library", library).addAttribute("filter", filter);
    page.addAttribute("experts", filter.page(experts.list(actor), no));
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

  private static String libraryOf(Actor actor) {
    return Optional.ofNullable(actor.authority()).orElseThrow(() -> new NotFound("library"));
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }
}
