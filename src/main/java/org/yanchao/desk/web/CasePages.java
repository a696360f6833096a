package org.yanchao.desk.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseDesk;

/** Fills the case page, when it is opened and when one of its forms comes back unfinished. */
@Component
class CasePages {

  private static final String VIEW = "desk/case";

  private final CaseDesk cases;
  private final CaseActs acts;
  private final CaseForms forms;
  private final List<CasePart> parts;

  CasePages(CaseDesk cases, CaseActs acts, CaseForms forms, List<CasePart> parts) {
    this.cases = cases;
    this.acts = acts;
    this.forms = forms;
    this.parts = parts;
  }

  @Transactional
  public String show(Actor actor, UUID id, Model model) {
    var it = cases.show(actor, id);
    model.addAttribute("it", it);
    model.addAttribute("s", it.summary());
    model.addAttribute("step", acts.of(actor, it.summary()).orElse(null));
    forms.fill(model);
    parts.forEach(part -> part.fill(actor, it, model));
    return VIEW;
  }

  /** The page again with what was typed; nothing has happened. */
  @Transactional
  public String again(Actor actor, UUID id, Typed typed, Model model) {
    model.addAttribute("currentPath", "/cases/" + id);
    model.addAttribute(typed.form(), typed);
    return show(actor, id, model);
  }
}
