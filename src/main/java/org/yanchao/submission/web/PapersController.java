package org.yanchao.submission.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseView;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.policy.PaperKind;
import org.yanchao.policy.SampleRules;

/** Receipt and filled form, to print. */
@Controller
@RequestMapping("/applications/cases/{id}")
class PapersController {

  private final CaseDesk cases;
  private final Outline outline;
  private final EvidenceRows evidence;
  private final CountyMap map;
  private final SampleRules samples;

  PapersController(
      CaseDesk cases, Outline outline, EvidenceRows evidence, CountyMap map, SampleRules samples) {
    this.samples = samples;
    this.cases = cases;
    this.outline = outline;
    this.evidence = evidence;
    this.map = map;
  }

  @GetMapping("/receipt")
  String receipt(Actor actor, @PathVariable UUID id, Model page) {
    var view = cases.show(actor, id);
    page.addAttribute("sample", samples.issue(view.summary().packVersion(), PaperKind.RECEIPT));
    fill(view, page);
    return "submission/receipt";
  }

  @GetMapping("/form-print")
  String form(Actor actor, @PathVariable UUID id, Model page) {
    var view = cases.show(actor, id);
    fill(view, page);
    page.addAttribute("form", outline.form(view.summary().packVersion()));
    page.addAttribute(
        "rows", evidence.rows(view.summary().packVersion(), view.content().evidence()));
    return "submission/form-print";
  }

  private void fill(CaseView view, Model page) {
    page.addAttribute("view", view).addAttribute("summary", view.summary());
    page.addAttribute("authority", map.name(view.summary().authority()));
    page.addAttribute("county", map.name(view.summary().county()));
    page.addAttribute("receivedOn", BusinessClock.dayOf(view.summary().receivedAt()));
  }
}
