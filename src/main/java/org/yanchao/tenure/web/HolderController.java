package org.yanchao.tenure.web;

import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Refusal;
import org.yanchao.naming.StandingDesk;
import org.yanchao.tenure.CheckDesk;
import org.yanchao.tenure.RenewalDesk;
import org.yanchao.tenure.RevocationDesk;

/** For the organisation that holds names: answers to checks, statements, renewals. */
@Controller
class HolderController {

  private final StandingDesk standing;
  private final CheckDesk checks;
  private final RevocationDesk revocations;
  private final RenewalDesk renewals;

  HolderController(
      StandingDesk standing, CheckDesk checks, RevocationDesk revocations, RenewalDesk renewals) {
    this.standing = standing;
    this.checks = checks;
    this.revocations = revocations;
    this.renewals = renewals;
  }

  @GetMapping("/bases")
  String mine(Actor actor, Model page) {
    var names = standing.list(actor);
    var whyNot = new HashMap<UUID, Refusal>();
    names.forEach(it -> whyNot.put(it.id(), renewals.whyNotAsk(actor, it.id()).orElse(null)));
    page.addAttribute("names", names);
    page.addAttribute("whyNotRenew", whyNot);
    followUps(actor, page);
    return "tenure/bases";
  }

  @PostMapping("/bases/checks/{id}/answer")
  String answer(
      Actor actor, @PathVariable UUID id, @RequestParam String words, RedirectAttributes next) {
    checks.answer(actor, id, words);
    return done(next, "tenure.check.answered");
  }

  @PostMapping("/bases/revocations/{id}/statement")
  String state(
      Actor actor, @PathVariable UUID id, @RequestParam String words, RedirectAttributes next) {
    revocations.state(actor, id, words);
    return done(next, "tenure.revocation.stated");
  }

  @PostMapping("/bases/{naming}/renewal")
  String renew(
      Actor actor, @PathVariable UUID naming, @RequestParam String words, RedirectAttributes next) {
    renewals.ask(actor, naming, words);
    return done(next, "tenure.renewal.asked");
  }

  private void followUps(Actor actor, Model page) {
    page.addAttribute("checks", checks.list(actor));
    page.addAttribute("revocations", revocations.list(actor));
    page.addAttribute("renewals", renewals.list(actor));
  }

  private static String done(RedirectAttributes next, String key) {
    next.addFlashAttribute("notice", key);
    return "redirect:/bases";
  }
}
