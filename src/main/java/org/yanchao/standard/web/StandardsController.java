package org.yanchao.standard.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Level;
import org.yanchao.policy.StandardKind;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;

/**
 * Filing of standards: a unit drafts, issues and sends its standards; the province takes note of
 * them.
 */
@Controller
class StandardsController {

  /**
   * What to draft.
   *
   * @param reach OWN for the unit itself, BELOW for all units that report to it
   */
  record DraftForm(String programme, Level level, StandardKind kind, String reach) {}

  private final StandardDesk standards;
  private final StandardsPage pages;

  StandardsController(StandardDesk standards, StandardsPage pages) {
    this.standards = standards;
    this.pages = pages;
  }

  @GetMapping("/standards")
  String list(Actor actor, Model page) {
    pages.fill(actor, page);
    return "standard/standards";
  }

  @PostMapping("/standards")
  String draft(Actor actor, DraftForm form, RedirectAttributes answer) {
    var key = new StandardKey(form.programme(), form.level(), form.kind());
    var id = standards.draft(actor, key, pages.reach(actor, form.reach()));
    answer.addFlashAttribute("notice", "standard.drafted");
    return "redirect:/standards/" + id;
  }

  @PostMapping("/standards/{id}/issue")
  String issue(
      Actor actor, @PathVariable UUID id, @RequestParam String documentNo, RedirectAttributes a) {
    standards.issue(actor, id, documentNo.strip());
    return done(a, "standard.issued");
  }

  @PostMapping("/standards/{id}/send")
  String send(Actor actor, @PathVariable UUID id, RedirectAttributes answer) {
    standards.send(actor, id);
    return done(answer, "standard.sent");
  }

  @PostMapping("/standards/{id}/acknowledge")
  String acknowledge(Actor actor, @PathVariable UUID id, RedirectAttributes answer) {
    standards.acknowledge(actor, id);
    return done(answer, "standard.acknowledged");
  }

  private static String done(RedirectAttributes answer, String key) {
    answer.addFlashAttribute("notice", key);
    return "redirect:/standards";
  }
}
