package org.yanchao.standard.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.policy.Territory;
import org.yanchao.standard.FilingDesk;
import org.yanchao.standard.StandardDesk;

/** Fills the list of standards: the unit's own, what its counties sent, what the province keeps. */
@Component
class StandardsPage {

  private final StandardDesk standards;
  private final FilingDesk filings;
  private final Territory territory;
  private final Today today;
  private final StandardRow.Maker rows;

  StandardsPage(
      StandardDesk standards,
      FilingDesk filings,
      Territory territory,
      Today today,
      StandardRow.Maker rows) {
    this.standards = standards;
    this.filings = filings;
    this.territory = territory;
    this.today = today;
    this.rows = rows;
  }

  void fill(Actor actor, Model page) {
    var unit = today.units().get(actor.authority());
    page.addAttribute("mine", standards.mine(actor).stream().map(rows::row).toList());
    page.addAttribute("programmes", territory.programmesOf(unit.key()));
    page.addAttribute("levels", unit.levelsHeld());
    page.addAttribute("mayDraft", actor.is(Role.CASE_OFFICER));
    page.addAttribute("maySign", actor.is(Role.HEAD));
    page.addAttribute("filed", filed(unit));
    page.addAttribute("below", below(actor, unit));
  }

  /**
   * What others filed, what waits for the province first; for everyone else there is no such part.
   */
  private @Nullable List<StandardRow> filed(Region unit) {
    if (!unit.levelsHeld().contains(Level.PROVINCE)) {
      return null;
    }
    return territory.programmesOf(unit.key()).stream()
        .flatMap(it -> standards.issued(it.id()).stream())
        .filter(it -> it.filed() && !it.issuer().equals(unit.key()))
        .map(rows::row)
        .sorted(Comparator.comparing(StandardRow::waits).reversed())
        .toList();
  }

  /** Only a city passes on what its counties sent; for everyone else there is no such part. */
  private @Nullable List<StandardRow> below(Actor actor, Region unit) {
    if (!unit.holds(Level.CITY) || unit.holds(Level.COUNTY)) {
      return null;
    }
    return territory.programmesOf(unit.key()).stream()
        .flatMap(it -> filings.fromBelow(actor, it.id()).stream())
        .map(rows::row)
        .toList();
  }

  Set<String> reach(Actor actor, String reach) {
    return reach.equals("BELOW")
        ? today.units().reportingTo(actor.authority()).stream()
            .map(Region::key)
            .collect(Collectors.toSet())
        : Set.of();
  }
}
