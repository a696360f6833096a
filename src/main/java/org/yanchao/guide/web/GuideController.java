package org.yanchao.guide.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.account.Actor;
import org.yanchao.extension.ExtensionDesk;
import org.yanchao.kernel.NotFound;
import org.yanchao.policy.PolicyDocument;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Territory;

/** What anyone may read before applying: conditions, dates, materials, and the papers behind. */
@Controller
class GuideController {

  private final Programmes programmes;
  private final Guide guide;
  private final ClauseIndex index;
  private final ExtensionDesk extensions;
  private final Territory territory;

  GuideController(
      Programmes programmes,
      Guide guide,
      ClauseIndex index,
      ExtensionDesk extensions,
      Territory territory) {
    this.territory = territory;
    this.programmes = programmes;
    this.guide = guide;
    this.index = index;
    this.extensions = extensions;
  }

  @GetMapping("/guide")
  String guide(
      Optional<Actor> reader, @RequestParam(defaultValue = "") String programme, Model page) {
    var chosen = territory.chosen(reader, programme);
    page.addAttribute("programme", chosen);
    page.addAttribute("programmes", territory.programmesFor(reader));
    page.addAttribute("dates", guide.dates(chosen));
    page.addAttribute("standards", guide.standards(chosen));
    page.addAttribute("issued", guide.issued(chosen));
    page.addAttribute("extensions", extensions.published(chosen.id()));
    return "guide/guide";
  }

  /** The register of papers; one paper in full, or those of a programme. */
  @GetMapping("/documents")
  String documents(
      Optional<Actor> reader,
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(defaultValue = "") String paper,
      Model page) {
    var chosen = territory.chosen(reader, programme);
    page.addAttribute("programme", chosen);
    page.addAttribute("papers", programmes.papers());
    page.addAttribute("shown", paper.isEmpty() ? chosen.documents() : List.of(paper(paper)));
    page.addAttribute("uses", index.uses()).addAttribute("used", index.used());
    page.addAttribute("samples", index.samples(chosen));
    return "guide/documents";
  }

  private PolicyDocument paper(String id) {
    return programmes.paper(id).orElseThrow(() -> new NotFound("paper"));
  }
}
