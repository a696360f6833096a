package org.yanchao.review.web;

import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanchao.account.Actor;
import org.yanchao.panel.PanelDesk;
import org.yanchao.review.Agreement;
import org.yanchao.review.AgreementDesk;
import org.yanchao.round.RoundDesk;

/** How far the experts of a batch agree, as a chart and as the table that says the same. */
@Controller
class AgreementController {

  private final RoundDesk rounds;
  private final PanelDesk panels;
  private final AgreementDesk agreement;

  AgreementController(RoundDesk rounds, PanelDesk panels, AgreementDesk agreement) {
    this.rounds = rounds;
    this.panels = panels;
    this.agreement = agreement;
  }

  @GetMapping("/rounds/{id}/agreement/{batch}")
  String show(Actor actor, @PathVariable UUID id, @PathVariable UUID batch, Model page) {
    var totals = new HashMap<String, Agreement.Given>();
    agreement.given(actor, batch).forEach(it -> totals.put(it.candidate() + "/" + it.seatNo(), it));
    page.addAttribute("round", rounds.showReview(actor, id));
    page.addAttribute("batch", panels.show(actor, batch));
    page.addAttribute("agreement", agreement.show(actor, batch));
    page.addAttribute("totals", totals);
    return "review/agreement";
  }
}
