package org.yanchao.policy.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.policy.ExtensionDesk;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/** What anyone may read before applying: conditions, dates, materials, and the papers behind. */
@Controller
class GuideController {

  private final Programmes programmes;
  private final Guide guide;
  private final ClauseIndex index;
  private final ExtensionDesk extensions;

  GuideController(Programmes programmes, Guide guide, ClauseIndex index, ExtensionDesk extensions) {
    this.programmes = programmes;
    this.guide = guide;
    this.index = index;
    this.extensions = extensions;
  }

  @GetMapping("/guide")
  String guide(@RequestParam(defaultValue = "") String programme, Model page) {
    var chosen = choose(programme);
    page.addAttribute("programme", chosen);
    page.addAttribute("programmes", programmes.all());
    page.addAttribute("dates", guide.dates(chosen));
    page.addAttribute("standards", guide.standards(chosen));
    page.addAttribute("issued", guide.issued(chosen));
    page.addAttribute("extensions", extensions.published(chosen.id()));
    return "policy/guide";
  }

  @GetMapping("/documents")
  String documents(@RequestParam(defaultValue = "") String programme, Model page) {
    var chosen = choose(programme);
    page.addAttribute("programme", chosen);
    page.addAttribute("programmes", programmes.all());
    page.addAttribute("uses", index.uses(chosen));
    page.addAttribute("samples", index.samples(chosen));
    return "policy/documents";
  }

  private Programme choose(String id) {
    return id.isEmpty() ? programmes.all().iterator().next() : programmes.get(id);
  }
}
