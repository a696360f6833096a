package org.yanchao.ranking.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.UnlockDesk;
import org.yanchao.round.RoundDesk;

/** The order of a round with every rule's effect, and its lock. */
@Controller
class RankingController {

  private final RankingDesk rankings;
  private final RoundDesk rounds;
  private final UnlockDesk unlocks;

  RankingController(RankingDesk rankings, RoundDesk rounds, UnlockDesk unlocks) {
    this.rankings = rankings;
    this.rounds = rounds;
    this.unlocks = unlocks;
  }

  @GetMapping("/rounds/{id}/ranking")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("round", rounds.show(actor, id));
    page.addAttribute(
        "ranking", rankings.find(id).map(it -> rankings.show(actor, id)).orElse(null));
    page.addAttribute("whyNotLock", rankings.whyNotLock(actor, id).orElse(null));
    unlock(actor, id, page);
    return "ranking/ranking";
  }

  @PostMapping("/rounds/{id}/ranking/lock")
  String lock(Actor actor, @PathVariable UUID id, RedirectAttributes answer) {
    rankings.lock(actor, id);
    answer.addFlashAttribute("notice", "ranking.locked");
    return "redirect:/rounds/" + id + "/ranking";
  }

  @PostMapping("/rounds/{id}/ranking/unlock")
  String askUnlock(
      Actor actor, @PathVariable UUID id, @RequestParam String reason, RedirectAttributes answer) {
    unlocks.ask(actor, id, reason);
    answer.addFlashAttribute("notice", "ranking.unlock.asked");
    return "redirect:/rounds/" + id + "/ranking";
  }

  @PostMapping("/rounds/{id}/ranking/unlock/answer")
  String answerUnlock(
      Actor actor, @PathVariable UUID id, @RequestParam boolean agreed, RedirectAttributes answer) {
    unlocks.answer(actor, id, agreed);
    answer.addFlashAttribute("notice", "ranking.unlock.answered." + agreed);
    return "redirect:/rounds/" + id + "/ranking";
  }

  private void unlock(Actor actor, UUID id, Model page) {
    page.addAttribute("whyNotUnlock", unlocks.whyNotUnlock(actor, id).orElse(null));
    page.addAttribute("asked", unlocks.asked(actor, id).orElse(null));
    page.addAttribute("officer", actor.is(Role.CASE_OFFICER));
    page.addAttribute("head", actor.is(Role.HEAD));
  }
}
