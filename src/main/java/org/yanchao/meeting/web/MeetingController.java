package org.yanchao.meeting.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanchao.account.Actor;
import org.yanchao.meeting.MeetingDesk;
import org.yanchao.scoring.ScoringDesk;

/** The panel's meeting: what the chair puts on the table, everybody sees. */
@Controller
class MeetingController {

  private final MeetingDesk meetings;
  private final ScoringDesk scoring;

  MeetingController(MeetingDesk meetings, ScoringDesk scoring) {
    this.meetings = meetings;
    this.scoring = scoring;
  }

  /** What the chair enters: where to go, or a text. */
  record ChairForm(@Nullable Integer place, @Nullable UUID candidate, @Nullable String text) {

    String words() {
      return Objects.requireNonNullElse(text, "").strip();
    }

    UUID about() {
      return Objects.requireNonNullElse(candidate, new UUID(0, 0));
    }
  }

  @GetMapping("/score/{batch}/meeting")
  String show(Actor expert, @PathVariable UUID batch, Model page) {
    page.addAttribute("task", scoring.task(expert, batch));
    page.addAttribute("meeting", meetings.show(expert, batch).orElse(null));
    return "meeting/meeting";
  }

  @PostMapping("/score/{batch}/meeting")
  String open(Actor expert, @PathVariable UUID batch) {
    meetings.open(expert, batch);
    return "redirect:/score/" + batch + "/meeting";
  }

  @PostMapping("/score/{batch}/meeting/place")
  String goTo(Actor chair, @PathVariable UUID batch, ChairForm form) {
    meetings.goTo(chair, batch, Objects.requireNonNullElse(form.place(), 1));
    return "redirect:/score/" + batch + "/meeting";
  }

  @PostMapping("/score/{batch}/meeting/note")
  String note(Actor chair, @PathVariable UUID batch, ChairForm form) {
    meetings.note(chair, batch, form.about(), form.words());
    return "redirect:/score/" + batch + "/meeting";
  }

  @PostMapping("/score/{batch}/meeting/opinion")
  String conclude(Actor chair, @PathVariable UUID batch, ChairForm form) {
    meetings.conclude(chair, batch, form.words());
    return "redirect:/score/" + batch + "/meeting";
  }
}
