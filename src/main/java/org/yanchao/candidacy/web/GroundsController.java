package org.yanchao.candidacy.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.GroundDesk;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundDesk;

/** The claimed grounds for preference of a round, one by one, until they are frozen. */
@Controller
class GroundsController {

  private final RoundDesk rounds;
  private final GroundDesk grounds;
  private final CandidateDesk candidates;
  private final Programmes programmes;

  GroundsController(
      RoundDesk rounds, GroundDesk grounds, CandidateDesk candidates, Programmes programmes) {
    this.rounds = rounds;
    this.grounds = grounds;
    this.candidates = candidates;
    this.programmes = programmes;
  }

  /** What the officer found about a claim. */
  record GroundForm(
      UUID levelCase, UUID claim, @Nullable GroundStatus found, @Nullable String reason) {

    GroundStatus status() {
      if (found == null) {
        throw new Refused(Refusal.of("panel.choice-missing"));
      }
      return found;
    }

    String why() {
      return reason == null ? "" : reason.strip();
    }
  }

  @GetMapping("/rounds/{id}/grounds")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    var round = rounds.show(actor, id);
    page.addAttribute("round", round);
    page.addAttribute("programme", programmes.pinned(round.packVersion()));
    page.addAttribute("claims", grounds.list(actor, id));
    page.addAttribute("listings", grounds.listings(actor, id));
    page.addAttribute("notDecide", grounds.whyNotDecide(actor, id).orElse(null));
    page.addAttribute("notFreeze", candidates.whyNotConfirmGrounds(actor, id).orElse(null));
    return "candidacy/grounds";
  }

  @PostMapping("/rounds/{id}/grounds")
  String decide(Actor officer, @PathVariable UUID id, GroundForm form) {
    grounds.decide(officer, id, form.levelCase(), form.claim(), form.status(), form.why());
    return "redirect:/rounds/" + id + "/grounds#g-" + form.claim();
  }

  @PostMapping("/rounds/{id}/grounds/freeze")
  String freeze(Actor officer, @PathVariable UUID id, RedirectAttributes answer) {
    candidates.confirmGrounds(officer, id);
    answer.addFlashAttribute("notice", "candidacy.grounds.frozen");
    return "redirect:/rounds/" + id;
  }
}
