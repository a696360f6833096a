package org.yanchao.round.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Account;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Programmes;
import org.yanchao.round.ReviewPlan;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;

/** Fills the page of the review plan. */
@Component
class PlanPage {

  private final RoundDesk rounds;
  private final Programmes programmes;
  private final AccountDesk accounts;

  PlanPage(RoundDesk rounds, Programmes programmes, AccountDesk accounts) {
    this.rounds = rounds;
    this.programmes = programmes;
    this.accounts = accounts;
  }

  void fill(Actor actor, RoundView round, Model page) {
    var programme = programmes.pinned(round.packVersion());
    page.addAttribute("round", round);
    page.addAttribute("programme", programme);
    page.addAttribute("fewest", programme.panel().seats().get(round.level()));
    page.addAttribute("secretaries", secretaries(round));
    page.addAttribute("secretary", secretary(round));
    page.addAttribute("notAdopt", whyNotAdopt(actor, round).orElse(null));
    page.addAttribute("notAmend", whyNotAmend(actor, round).orElse(null));
  }

  private List<Account> secretaries(RoundView round) {
    return accounts.staffOf(round.authority()).stream()
        .filter(it -> it.roles().contains(Role.REVIEW_SECRETARY))
        .toList();
  }

  private String secretary(RoundView round) {
    var plan = round.plan();
    return plan == null || plan.secretary().isEmpty() ? "" : accounts.nameOf(plan.secretary());
  }

  /** Asked with a plan that has no fault of its own: what is left is role and step. */
  private Optional<Refusal> whyNotAdopt(Actor actor, RoundView round) {
    var fewest = programmes.pinned(round.packVersion()).panel().seats().get(round.level());
    var faultless = new ReviewPlan(1, fewest, "", "", "", "", "-", "");
    return rounds.whyNotAdoptPlan(actor, round.id(), faultless);
  }

  private static Optional<Refusal> whyNotAmend(Actor actor, RoundView round) {
    return round.status() == RoundStatus.OPEN
            || round.status().ordinal() > RoundStatus.RANKED.ordinal()
        ? Refusal.because("round.plan-not-amendable", round.status())
        : actor.whyNot(Role.HEAD, round.authority());
  }
}
