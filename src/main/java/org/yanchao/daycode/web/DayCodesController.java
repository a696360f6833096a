package org.yanchao.daycode.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.daycode.DayCodeDesk;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.panel.PanelDesk;
import org.yanchao.round.RoundDesk;

/** Where an officer issues the codes of the day and prints the slips. */
@Controller
@RequestMapping("/rounds/{id}/day-codes/{batch}")
class DayCodesController {

  private final DayCodeDesk codes;
  private final RoundDesk rounds;
  private final PanelDesk panels;
  private final BusinessClock clock;

  DayCodesController(DayCodeDesk codes, RoundDesk rounds, PanelDesk panels, BusinessClock clock) {
    this.codes = codes;
    this.rounds = rounds;
    this.panels = panels;
    this.clock = clock;
  }

  /** For which seats and for which day. */
  record IssueForm(@Nullable String day, @Nullable Set<Integer> seats) {

    LocalDate on() {
      try {
        return LocalDate.parse(Objects.requireNonNullElse(day, ""));
      } catch (DateTimeParseException unreadable) {
        throw new Refused(Refusal.of("daycode.day-unreadable"));
      }
    }

    Set<Integer> chosen() {
      return Objects.requireNonNullElse(seats, Set.of());
    }
  }

  /** The slips are shown once, right after they were made: nobody can read them later. */
  @GetMapping
  String show(Actor officer, @PathVariable UUID id, @PathVariable UUID batch, Model page) {
    page.addAttribute("round", rounds.showReview(officer, id));
    page.addAttribute("batch", panels.show(officer, batch));
    page.addAttribute("seats", codes.seats(officer, batch));
    page.addAttribute("codes", codes.list(officer, batch));
    page.addAttribute("notIssue", codes.whyNotIssue(officer, batch).orElse(null));
    page.addAttribute("today", clock.today());
    return page.containsAttribute("slips") ? "daycode/slips" : "daycode/codes";
  }

  @PostMapping
  String issue(
      Actor officer,
      @PathVariable UUID id,
      @PathVariable UUID batch,
      IssueForm form,
      RedirectAttributes answer) {
    answer.addFlashAttribute("slips", codes.issue(officer, batch, form.on(), form.chosen()));
    return "redirect:/rounds/" + id + "/day-codes/" + batch;
  }
}
