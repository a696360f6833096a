package org.yanchao.naming.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.naming.RankingDesk;
import org.yanchao.round.RoundDesk;

/** 综合排序表: the order of a round with every rule's effect, and its lock. */
@Controller
class RankingController {

  private final RankingDesk rankings;
  private final RoundDesk rounds;

  RankingController(RankingDesk rankings, RoundDesk rounds) {
    this.rankings = rankings;
    this.rounds = rounds;
  }

  @GetMapping("/rounds/{id}/ranking")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("round", rounds.show(actor, id));
    page.addAttribute(
        "ranking", rankings.find(id).map(it -> rankings.show(actor, id)).orElse(null));
    page.addAttribute("whyNotLock", rankings.whyNotLock(actor, id).orElse(null));
    return "naming/ranking";
  }

  @PostMapping("/rounds/{id}/ranking/lock")
  String lock(Actor actor, @PathVariable UUID id, RedirectAttributes answer) {
    rankings.lock(actor, id);
    answer.addFlashAttribute("notice", "naming.ranking.locked");
    return "redirect:/rounds/" + id + "/ranking";
  }
}
