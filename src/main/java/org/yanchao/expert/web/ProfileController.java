package org.yanchao.expert.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.JobEntry;
import org.yanchao.expert.ProfileDesk;
import org.yanchao.expert.ProfileEntry;
import org.yanchao.expert.RecusalGround;
import org.yanchao.expert.TieEntry;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/** An expert's profile and calendar, for the expert and for the officer of the library. */
@Controller
class ProfileController {

  private final ProfileDesk profiles;
  private final ExpertDesk experts;

  ProfileController(ProfileDesk profiles, ExpertDesk experts) {
    this.profiles = profiles;
    this.experts = experts;
  }

  /** What the expert is. */
  record ProfileForm(
      @Nullable String employer,
      @Nullable String field,
      @Nullable String region,
      @Nullable String title) {

    ProfileEntry entry() {
      return new ProfileEntry(text(employer), text(field), orNull(region), orNull(title));
    }
  }

  /** A present or past job. */
  record JobForm(
      @Nullable String formerEmployer,
      @Nullable String formerCode,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate begunOn,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate endedOn) {

    JobEntry entry() {
      var code = orNull(text(formerCode).toUpperCase(Locale.ROOT));
      return new JobEntry(text(formerEmployer), code, begunOn, endedOn);
    }
  }

  /** A relation of an expert to an applicant. */
  record TieForm(
      @Nullable String creditCode,
      @Nullable RecusalGround kind,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate endedOn,
      @Nullable String note) {

    TieEntry entry() {
      if (kind == null) {
        throw new Refused(Refusal.of("panel.choice-missing"));
      }
      var code = text(creditCode).toUpperCase(Locale.ROOT);
      return new TieEntry(null, code.isEmpty() ? null : code, kind, endedOn, text(note));
    }
  }

  /** Days on which the expert cannot come. */
  record AbsenceForm(
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate firstDay,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay) {

    LocalDate first() {
      return given(firstDay);
    }

    LocalDate last() {
      return lastDay == null ? first() : lastDay;
    }

    private static LocalDate given(@Nullable LocalDate day) {
      if (day == null) {
        throw new Refused(Refusal.of("expert.day-missing"));
      }
      return day;
    }
  }

  @GetMapping("/score/profile")
  String own(Actor expert) {
    var me = Optional.ofNullable(expert.holder()).orElseThrow(() -> new NotFound("expert"));
    return "redirect:/score/profile/" + me;
  }

  @GetMapping({"/experts/{id}", "/score/profile/{id}"})
  String show(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("profile", profiles.show(actor, id));
    page.addAttribute("ties", experts.ties(actor, id));
    page.addAttribute("grounds", RecusalGround.relations());
    page.addAttribute("notChange", profiles.whyNotChange(actor, id).orElse(null));
    page.addAttribute("path", path(actor, id));
    return "expert/expert";
  }

  @PostMapping({"/experts/{id}", "/score/profile/{id}"})
  String describe(Actor actor, @PathVariable UUID id, ProfileForm form, RedirectAttributes done) {
    profiles.describe(actor, id, form.entry());
    return saved(actor, id, done);
  }

  @PostMapping({"/experts/{id}/jobs", "/score/profile/{id}/jobs"})
  String addJob(Actor actor, @PathVariable UUID id, JobForm form, RedirectAttributes done) {
    profiles.addJob(actor, id, form.entry());
    return saved(actor, id, done);
  }

  @PostMapping({"/experts/{id}/ties", "/score/profile/{id}/ties"})
  String addTie(Actor actor, @PathVariable UUID id, TieForm form, RedirectAttributes done) {
    experts.recordTie(actor, id, form.entry());
    done.addFlashAttribute("notice", "expert.list.tied");
    return "redirect:" + path(actor, id);
  }

  @PostMapping({"/experts/{id}/absences", "/score/profile/{id}/absences"})
  String beAway(Actor actor, @PathVariable UUID id, AbsenceForm form, RedirectAttributes done) {
    profiles.beAway(actor, id, form.first(), form.last());
    return saved(actor, id, done);
  }

  @PostMapping({
    "/experts/{id}/absences/{absence}/removal",
    "/score/profile/{id}/absences/{absence}/removal"
  })
  String comeBack(
      Actor actor, @PathVariable UUID id, @PathVariable UUID absence, RedirectAttributes done) {
    profiles.comeBack(actor, id, absence);
    return saved(actor, id, done);
  }

  private static String saved(Actor actor, UUID id, RedirectAttributes done) {
    done.addFlashAttribute("notice", "expert.profile.saved");
    return "redirect:" + path(actor, id);
  }

  private static String path(Actor actor, UUID id) {
    return (actor.is(Role.EXPERT) ? "/score/profile/" : "/experts/") + id;
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  private static @Nullable String orNull(@Nullable String typed) {
    var text = text(typed);
    return text.isEmpty() ? null : text;
  }
}
