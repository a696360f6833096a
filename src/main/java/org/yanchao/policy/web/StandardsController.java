package org.yanchao.policy.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.StandardDesk;
import org.yanchao.policy.StandardKey;
import org.yanchao.policy.StandardKind;
import org.yanchao.policy.Territory;

/** 标准备案: a unit drafts, issues and sends its standards; the province takes note of them. */
@Controller
class StandardsController {

  /**
   * What to draft.
   *
   * @param reach OWN for the unit itself, BELOW for all units that report to it
   */
  record DraftForm(String programme, Level level, StandardKind kind, String reach) {}

  private final StandardDesk standards;
  private final Programmes programmes;
  private final Territory territory;
  private final Today today;
  private final StandardRow.Maker rows;

  StandardsController(
      StandardDesk standards,
      Programmes programmes,
      Territory territory,
      Today today,
      StandardRow.Maker rows) {
    this.territory = territory;
    this.standards = standards;
    this.programmes = programmes;
    this.today = today;
    this.rows = rows;
  }

  @GetMapping("/standards")
  String list(Actor actor, Model page) {
    var unit = today.units().get(actor.authority());
    page.addAttribute("mine", standards.mine(actor).stream().map(rows::row).toList());
    page.addAttribute("programmes", territory.programmesOf(unit.key()));
    page.addAttribute("levels", unit.levelsHeld());
    page.addAttribute("mayDraft", actor.is(Role.CASE_OFFICER));
    page.addAttribute("maySign", actor.is(Role.HEAD));
    page.addAttribute("filed", filed(unit));
    return "policy/standards";
  }

  @PostMapping("/standards")
  String draft(Actor actor, DraftForm form, RedirectAttributes answer) {
    var key = new StandardKey(form.programme(), form.level(), form.kind());
    standards.draft(actor, key, reach(actor, form.reach()));
    return done(answer, "policy.standards.drafted");
  }

  @PostMapping("/standards/{id}/issue")
  String issue(
      Actor actor, @PathVariable UUID id, @RequestParam String documentNo, RedirectAttributes a) {
    standards.issue(actor, id, documentNo.strip());
    return done(a, "policy.standards.issued");
  }

  @PostMapping("/standards/{id}/send")
  String send(Actor actor, @PathVariable UUID id, RedirectAttributes answer) {
    standards.send(actor, id);
    return done(answer, "policy.standards.sent");
  }

  @PostMapping("/standards/{id}/acknowledge")
  String acknowledge(Actor actor, @PathVariable UUID id, RedirectAttributes answer) {
    standards.acknowledge(actor, id);
    return done(answer, "policy.standards.acknowledged");
  }

  /** Only the province sees what others filed; for everyone else there is no such part. */
  private @Nullable List<StandardRow> filed(Region unit) {
    if (!unit.levelsHeld().contains(Level.PROVINCE)) {
      return null;
    }
    return programmes.all().stream()
        .flatMap(it -> standards.issued(it.id()).stream())
        .filter(it -> it.filed() && !it.issuer().equals(unit.key()))
        .map(rows::row)
        .toList();
  }

  private Set<String> reach(Actor actor, String reach) {
    return reach.equals("BELOW")
        ? today.units().reportingTo(actor.authority()).stream()
            .map(Region::key)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static String done(RedirectAttributes answer, String key) {
    answer.addFlashAttribute("notice", key);
    return "redirect:/standards";
  }
}
