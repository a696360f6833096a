package org.yanchao.submission.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.dossier.HouseholdEntry;
import org.yanchao.submission.DraftDesk;

/** The roster of households carried along; shown on the page of the persons. */
@Controller
@RequestMapping("/applications/{dossier}/households")
class HouseholdController {

  private final DraftDesk drafts;
  private final RosterLines lines;

  HouseholdController(DraftDesk drafts, RosterLines lines) {
    this.drafts = drafts;
    this.lines = lines;
  }

  @PostMapping
  String add(
      Actor actor,
      @PathVariable UUID dossier,
      @RequestParam String householdName,
      @RequestParam String registeredOn,
      @RequestParam(required = false) @Nullable String deregisteredOn,
      RedirectAttributes next) {
    var registered = TypedDay.required(registeredOn);
    var entry = new HouseholdEntry(householdName.strip(), registered, TypedDay.of(deregisteredOn));
    drafts.addHouseholds(actor, dossier, List.of(entry));
    return done(dossier, "added", next);
  }

  @PostMapping("/lines")
  String paste(
      Actor actor,
      @PathVariable UUID dossier,
      @RequestParam String householdLines,
      RedirectAttributes next) {
    lines.households(householdLines, it -> drafts.addHouseholds(actor, dossier, it));
    return done(dossier, "added", next);
  }

  @PostMapping("/{household}/removal")
  String remove(
      Actor actor,
      @PathVariable UUID dossier,
      @PathVariable UUID household,
      RedirectAttributes next) {
    drafts.removeHousehold(actor, dossier, household);
    return done(dossier, "removed", next);
  }

  private static String done(UUID dossier, String what, RedirectAttributes next) {
    next.addFlashAttribute("notice", "applications.households." + what);
    return "redirect:/applications/" + dossier + "/people#households";
  }
}
