package org.yanchao.panel.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;
import org.yanchao.standard.StandardDesk;

/** The whole round on one page: which step it is at, what is next and who does it. */
@Controller
class WorkbenchController {

  private final RoundDesk rounds;
  private final WorkSteps steps;
  private final StandardDesk standards;
  private final Programmes programmes;
  private final AccountDesk accounts;

  WorkbenchController(
      RoundDesk rounds,
      WorkSteps steps,
      StandardDesk standards,
      Programmes programmes,
      AccountDesk accounts) {
    this.programmes = programmes;
    this.rounds = rounds;
    this.steps = steps;
    this.standards = standards;
    this.accounts = accounts;
  }

  @GetMapping("/rounds/{id}")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    var round = rounds.showReview(actor, id);
    if (!actor.scope().covers(round.authority())) {
      return "redirect:/rounds/" + id + "/delegation";
    }
    fill(actor, round, page);
    return "panel/desk";
  }

  private void fill(Actor actor, RoundView round, Model page) {
    var rubric = programmes.pinned(round.packVersion()).rubric();
    page.addAttribute("scoredOnSite", !rubric.bySite().isEmpty());
    page.addAttribute("round", round);
    page.addAttribute("steps", steps.of(actor, round));
    page.addAttribute("baseStandard", standards.show(round.baseStandard()));
    page.addAttribute("poolStandard", standards.show(round.poolStandard()));
    page.addAttribute("secretary", secretary(round));
  }

  private String secretary(RoundView round) {
    var plan = round.plan();
    return plan == null || plan.secretary().isEmpty() ? "" : accounts.nameOf(plan.secretary());
  }
}
