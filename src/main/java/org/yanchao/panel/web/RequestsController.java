package org.yanchao.panel.web;

import java.util.Objects;
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
import org.yanchao.draw.ConflictDesk;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.panel.RequestDesk;
import org.yanchao.panel.RequestEntry;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Who must stand back: what applicants ask, what the library shows, what the officer answers. */
@Controller
class RequestsController {

  private final RequestDesk requests;
  private final ConflictDesk conflicts;
  private final ExpertDesk experts;
  private final RoundDesk rounds;

  RequestsController(
      RequestDesk requests, ConflictDesk conflicts, ExpertDesk experts, RoundDesk rounds) {
    this.requests = requests;
    this.conflicts = conflicts;
    this.experts = experts;
    this.rounds = rounds;
  }

  /** Whom an applicant asks to stand back. */
  record RequestForm(
      @Nullable String name,
      @Nullable String employer,
      @Nullable RecusalGround ground,
      @Nullable String reason) {

    RequestEntry entry() {
      return new RequestEntry(text(name), text(employer), chosen(ground), text(reason));
    }
  }

  /** A finding the officer does not follow. */
  record FindingForm(
      @Nullable UUID expert, @Nullable RecusalGround ground, @Nullable String reason) {}

  @GetMapping("/applications/cases/{id}/recusal")
  String form(Actor applicant, @PathVariable UUID id, Model page) {
    page.addAttribute("case", id);
    page.addAttribute("notAsk", requests.whyNotAsk(applicant, id).orElse(null));
    page.addAttribute("asked", requests.mine(applicant, id, true));
    page.addAttribute("grounds", RecusalGround.relations());
    return "panel/recusal-request";
  }

  @PostMapping("/applications/cases/{id}/recusal")
  String ask(Actor applicant, @PathVariable UUID id, RequestForm form, RedirectAttributes done) {
    requests.ask(applicant, id, form.entry());
    done.addFlashAttribute("notice", "panel.request.asked");
    return "redirect:/applications/cases/" + id + "/recusal";
  }

  @GetMapping("/rounds/{id}/recusals")
  String list(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("requests", requests.list(actor, id));
    page.addAttribute("conflicts", conflicts.list(actor, id));
    page.addAttribute("experts", experts.list(actor));
    whyNots(actor, rounds.showReview(actor, id), page);
    return "panel/recusals";
  }

  private void whyNots(Actor actor, RoundView round, Model page) {
    page.addAttribute("round", round);
    page.addAttribute("byProject", conflicts.byCandidate(round));
    page.addAttribute("notAnswer", round.whyNotReview(actor, Role.CASE_OFFICER).orElse(null));
    var notIgnore = conflicts.whyNotIgnore(actor, round.id(), RecusalGround.OTHER, "-");
    page.addAttribute("notIgnore", notIgnore.orElse(null));
  }

  @PostMapping("/rounds/{id}/recusals/{request}/confirmation")
  String confirm(
      Actor officer,
      @PathVariable UUID id,
      @PathVariable UUID request,
      @RequestParam(required = false) @Nullable UUID expert,
      RedirectAttributes done) {
    requests.confirm(officer, request, chosen(expert));
    return answered(id, "panel.request.confirmed", done);
  }

  @PostMapping("/rounds/{id}/recusals/{request}/refusal")
  String refuse(
      Actor officer,
      @PathVariable UUID id,
      @PathVariable UUID request,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes done) {
    requests.ignore(officer, request, reason);
    return answered(id, "panel.request.ignored", done);
  }

  @PostMapping("/rounds/{id}/recusals/findings/confirmation")
  String confirm(Actor officer, @PathVariable UUID id, FindingForm form, RedirectAttributes done) {
    conflicts.confirm(officer, id, chosen(form.expert()), chosen(form.ground()));
    return answered(id, "panel.finding.confirmed", done);
  }

  @PostMapping("/rounds/{id}/recusals/findings")
  String ignore(Actor officer, @PathVariable UUID id, FindingForm form, RedirectAttributes done) {
    conflicts.ignore(
        officer, id, chosen(form.expert()), chosen(form.ground()), text(form.reason()));
    return answered(id, "panel.finding.ignored", done);
  }

  private static String answered(UUID round, String said, RedirectAttributes done) {
    done.addFlashAttribute("notice", said);
    return "redirect:/rounds/" + round + "/recusals";
  }

  private static <T> T chosen(@Nullable T choice) {
    if (choice == null) {
      throw new Refused(Refusal.of("panel.choice-missing"));
    }
    return choice;
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }
}
