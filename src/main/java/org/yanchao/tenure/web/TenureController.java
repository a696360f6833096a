package org.yanchao.tenure.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.naming.StandingDesk;
import org.yanchao.tenure.CheckDesk;
import org.yanchao.tenure.CheckEntry;
import org.yanchao.tenure.CheckResult;
import org.yanchao.tenure.RenewalDesk;
import org.yanchao.tenure.RevocationDesk;

/** After the name, for the unit: its named bases, the yearly checks and the renewals. */
@Controller
class TenureController {

  /** What an officer found. */
  record ResultForm(
      CheckResult result,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate visitedOn,
      @Nullable String note) {

    CheckEntry entry() {
      return new CheckEntry(result, visitedOn, note == null ? "" : note);
    }
  }

  private final StandingDesk standing;
  private final CheckDesk checks;
  private final RevocationDesk revocations;
  private final RenewalDesk renewals;

  TenureController(
      StandingDesk standing, CheckDesk checks, RevocationDesk revocations, RenewalDesk renewals) {
    this.standing = standing;
    this.checks = checks;
    this.revocations = revocations;
    this.renewals = renewals;
  }

  @GetMapping("/tenure")
  String desk(Actor actor, Model page) {
    page.addAttribute("names", standing.list(actor));
    page.addAttribute("due", checks.dueThisYear(actor).size());
    page.addAttribute("checks", checks.list(actor));
    page.addAttribute("revocations", revocations.list(actor));
    page.addAttribute("renewals", renewals.list(actor));
    roles(actor, page);
    return "tenure/desk";
  }

  @PostMapping("/tenure/checks")
  String openAnnual(Actor actor, RedirectAttributes answer) {
    checks.openAnnual(actor);
    return done(answer, "tenure.check.opened", "/tenure");
  }

  @GetMapping("/tenure/checks/{id}")
  String check(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("it", checks.show(actor, id));
    roles(actor, page);
    return "tenure/check";
  }

  @PostMapping("/tenure/checks/{id}/result")
  String record(Actor actor, @PathVariable UUID id, ResultForm form, RedirectAttributes answer) {
    checks.record(actor, id, form.entry());
    return done(answer, "tenure.check.recorded", "/tenure/checks/" + id);
  }

  @PostMapping("/tenure/checks/{id}/confirm")
  String confirm(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam boolean rectified,
      RedirectAttributes next) {
    checks.confirm(actor, id, rectified);
    return done(next, "tenure.check.confirmed." + rectified, "/tenure/checks/" + id);
  }

  @GetMapping("/tenure/renewals/{id}")
  String renewal(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("it", renewals.show(actor, id));
    roles(actor, page);
    return "tenure/renewal";
  }

  @PostMapping("/tenure/renewals/{id}/check")
  String advise(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam boolean renew,
      @RequestParam String words,
      RedirectAttributes answer) {
    renewals.check(actor, id, renew, words);
    return done(answer, "tenure.renewal.checked", "/tenure/renewals/" + id);
  }

  @PostMapping("/tenure/renewals/{id}/sign")
  String sign(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam boolean renew,
      @RequestParam(defaultValue = "") String documentNo,
      RedirectAttributes answer) {
    renewals.sign(actor, id, renew, documentNo);
    return done(answer, "tenure.renewal.signed." + renew, "/tenure/renewals/" + id);
  }

  private static void roles(Actor actor, Model page) {
    page.addAttribute("officer", actor.is(Role.CASE_OFFICER));
    page.addAttribute("head", actor.is(Role.HEAD));
  }

  private static String done(RedirectAttributes answer, String key, String page) {
    answer.addFlashAttribute("notice", key);
    return "redirect:" + page;
  }
}
