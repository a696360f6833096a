package org.yanchao.submission.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.dossier.PersonEntry;
import org.yanchao.dossier.RosterKind;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.policy.Programmes;
import org.yanchao.submission.DraftDesk;

/** The roster of persons carried along and employed. */
@Controller
@RequestMapping("/applications/{dossier}/people")
class PeopleController {

  private final DraftDesk drafts;
  private final RosterLines lines;
  private final Outline outline;
  private final Programmes programmes;

  PeopleController(DraftDesk drafts, RosterLines lines, Outline outline, Programmes programmes) {
    this.drafts = drafts;
    this.lines = lines;
    this.outline = outline;
    this.programmes = programmes;
  }

  /** One person as typed; a box that is not ticked is not sent. */
  record Typed(
      @Nullable RosterKind kind,
      @Nullable String name,
      @Nullable String idNumber,
      @Nullable String fromDay,
      @Nullable String toDay,
      @Nullable Boolean povertyRelief,
      @Nullable Boolean founder) {

    PersonEntry entry() {
      if (kind == null || name == null || idNumber == null) {
        throw new Refused(Refusal.of("submission.text-missing"));
      }
      return new PersonEntry(
          kind,
          name.strip(),
          idNumber,
          Boolean.TRUE.equals(povertyRelief),
          Boolean.TRUE.equals(founder),
          TypedDay.required(fromDay),
          TypedDay.of(toDay));
    }
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID dossier, Model page) {
    var view = drafts.show(actor, dossier);
    page.addAttribute("dossier", view).addAttribute("steps", outline.steps(view, "people"));
    page.addAttribute("cycle", programmes.pinned(view.packVersion()).cycle());
    return "submission/people";
  }

  @PostMapping
  String add(Actor actor, @PathVariable UUID dossier, Typed typed, RedirectAttributes next) {
    drafts.addPeople(actor, dossier, List.of(typed.entry()));
    return done(dossier, "added", next);
  }

  @PostMapping("/lines")
  String paste(
      Actor actor,
      @PathVariable UUID dossier,
      @RequestParam RosterKind kind,
      @RequestParam String lines,
      RedirectAttributes next) {
    this.lines.people(lines, kind, it -> drafts.addPeople(actor, dossier, it));
    return done(dossier, "added", next);
  }

  @PostMapping("/{person}/removal")
  String remove(
      Actor actor, @PathVariable UUID dossier, @PathVariable UUID person, RedirectAttributes next) {
    drafts.removePerson(actor, dossier, person);
    return done(dossier, "removed", next);
  }

  private static String done(UUID dossier, String what, RedirectAttributes next) {
    next.addFlashAttribute("notice", "applications.people." + what);
    return "redirect:/applications/" + dossier + "/people";
  }
}
