package org.yanchao.round.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Level;
import org.yanchao.policy.Territory;
import org.yanchao.round.EntrustedReviewDesk;
import org.yanchao.round.RoundDesk;

/** The rounds of my authority, and opening a new one. */
@Controller
class RoundsController {

  private final RoundDesk rounds;
  private final EntrustedReviewDesk entrusted;
  private final Openings openings;
  private final Territory territory;

  RoundsController(
      RoundDesk rounds, EntrustedReviewDesk entrusted, Openings openings, Territory territory) {
    this.entrusted = entrusted;
    this.rounds = rounds;
    this.openings = openings;
    this.territory = territory;
  }

  /** What the form of a new round says. */
  record OpenForm(String programme, Level level) {}

  @GetMapping("/rounds")
  String list(Actor actor, Model page) {
    var opened = rounds.list(actor);
    page.addAttribute("rounds", opened);
    page.addAttribute("delegated", entrusted.list(actor));
    page.addAttribute("openings", openings.of(actor, opened));
    return "round/list";
  }

  @PostMapping("/rounds")
  String open(Actor actor, OpenForm form, RedirectAttributes answer) {
    var year = territory.chosen(Optional.of(actor), form.programme()).year();
    var id = rounds.open(actor, form.programme(), year, form.level());
    answer.addFlashAttribute("notice", "round.pages.opened");
    return "redirect:/rounds/" + id;
  }
}
