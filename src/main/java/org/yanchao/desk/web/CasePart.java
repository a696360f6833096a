package org.yanchao.desk.web;

import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseView;

/** One part of the case page, which brings what its templates show. */
interface CasePart {

  void fill(Actor actor, CaseView it, Model model);
}
