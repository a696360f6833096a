package org.yanchao.desk.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseView;
import org.yanchao.recheck.RecheckDesk;

/** What the applicant asked the unit to look at again, on the case page. */
@Component
class CaseRechecks implements CasePart {

  private final RecheckDesk desk;

  CaseRechecks(RecheckDesk desk) {
    this.desk = desk;
  }

  @Override
  public void fill(Actor actor, CaseView it, Model model) {
    model.addAttribute("rechecks", desk.ofCase(it.summary().id()));
  }
}
