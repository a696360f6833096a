package org.yanchao.tenure.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.kernel.Regions;
import org.yanchao.naming.StandingDesk;
import org.yanchao.tenure.PublicRevocation;
import org.yanchao.tenure.RevocationDecision;
import org.yanchao.tenure.RevocationDesk;
import org.yanchao.tenure.RevocationGround;

/** Taking a name away: opened, told, proposed and decided by the unit; published for anyone. */
@Controller
class RevocationController {

  private static final int PAGE = 20;

  /** The leaders' decision as the page sends it. */
  record DecisionForm(
      boolean revoke,
      String meeting,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate heldOn,
      String participants,
      String conclusion,
      @Nullable String documentNo) {

    RevocationDecision decision() {
      if (heldOn == null) {
        throw new Refused(Refusal.of("tenure.decision-incomplete"));
      }
      var number = documentNo == null ? "" : documentNo;
      return new RevocationDecision(revoke, meeting, heldOn, participants, conclusion, number);
    }
  }

  /** What anyone reads, with the name of the unit. */
  record Line(PublicRevocation it, String authority) {}

  private final RevocationDesk revocations;
  private final StandingDesk standing;
  private final Regions regions;

  RevocationController(RevocationDesk revocations, StandingDesk standing, Regions regions) {
    this.revocations = revocations;
    this.standing = standing;
    this.regions = regions;
  }

  @GetMapping("/revocations")
  String published(@RequestParam(defaultValue = "0") int page, Model model) {
    var found = revocations.publicList(PageRequest.of(Math.max(0, page), PAGE));
    model.addAttribute("found", found);
    model.addAttribute(
        "lines", found.map(it -> new Line(it, regions.ever(it.authority()).name())).getContent());
    return "tenure/revocations";
  }

  @GetMapping("/tenure/names/{naming}/revocation")
  String form(Actor actor, @PathVariable UUID naming, Model page) {
    page.addAttribute("naming", standing.show(actor, naming));
    page.addAttribute("grounds", RevocationGround.values());
    return "tenure/revocation-new";
  }

  @PostMapping("/tenure/names/{naming}/revocation")
  String open(
      Actor actor,
      @PathVariable UUID naming,
      @RequestParam RevocationGround ground,
      @RequestParam String reason,
      RedirectAttributes answer) {
    var id = revocations.open(actor, naming, ground, reason);
    return done(answer, "tenure.revocation.opened", id);
  }

  @GetMapping("/tenure/revocations/{id}")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("it", revocations.show(actor, id));
    page.addAttribute("whyNotPropose", revocations.whyNotPropose(actor, id).orElse(null));
    page.addAttribute("officer", actor.is(Role.CASE_OFFICER));
    page.addAttribute("head", actor.is(Role.HEAD));
    return "tenure/revocation";
  }

  @PostMapping("/tenure/revocations/{id}/tell")
  String tell(
      Actor actor, @PathVariable UUID id, @RequestParam String noticeNo, RedirectAttributes next) {
    revocations.tell(actor, id, noticeNo);
    return done(next, "tenure.revocation.told", id);
  }

  @PostMapping("/tenure/revocations/{id}/propose")
  String propose(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam boolean revoke,
      @RequestParam String words,
      RedirectAttributes answer) {
    revocations.propose(actor, id, revoke, words);
    return done(answer, "tenure.revocation.proposed", id);
  }

  @PostMapping("/tenure/revocations/{id}/decide")
  String decide(Actor actor, @PathVariable UUID id, DecisionForm form, RedirectAttributes answer) {
    revocations.decide(actor, id, form.decision());
    return done(answer, "tenure.revocation.decided", id);
  }

  @PostMapping("/tenure/revocations/{id}/plaque")
  String plaque(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate backOn,
      RedirectAttributes answer) {
    revocations.recoverPlaque(actor, id, backOn);
    return done(answer, "tenure.revocation.plaque", id);
  }

  private static String done(RedirectAttributes answer, String key, UUID id) {
    answer.addFlashAttribute("notice", key);
    return "redirect:/tenure/revocations/" + id;
  }
}
