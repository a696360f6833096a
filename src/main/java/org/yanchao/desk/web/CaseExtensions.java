package org.yanchao.desk.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casework.CaseView;
import org.yanchao.formalcheck.AnswerExtensionDesk;

/** Extensions on the case page: those made, and whether this head may make one. */
@Component
class CaseExtensions implements CasePart {

  private final AnswerExtensionDesk desk;

  CaseExtensions(AnswerExtensionDesk desk) {
    this.desk = desk;
  }

  @Override
  public void fill(Actor actor, CaseView it, Model model) {
    var id = it.summary().id();
    var head = actor.is(Role.HEAD) && it.summary().authority().equals(actor.authority());
    model.addAttribute("extensions", desk.ofCase(id));
    model.addAttribute("mayExtend", head && desk.whyNotExtend(actor, id).isEmpty());
  }
}
