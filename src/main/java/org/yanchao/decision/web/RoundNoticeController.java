package org.yanchao.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Scans;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.ShownElsewhere;
import org.yanchao.round.RoundDesk;

/** The notices of a decided round, and where else they are shown. */
@Controller
class RoundNoticeController {

  /** Where the government's own site shows a notice, since when, with a picture of it. */
  record ShownForm(
      String url,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
      @Nullable MultipartFile screenshot) {}

  private final DecisionDesk decisions;
  private final NoticeDesk notices;
  private final RoundDesk rounds;
  private final Scans scans;

  RoundNoticeController(DecisionDesk decisions, NoticeDesk notices, RoundDesk rounds, Scans scans) {
    this.decisions = decisions;
    this.notices = notices;
    this.rounds = rounds;
    this.scans = scans;
  }

  @GetMapping("/rounds/{id}/notice")
  String notice(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("round", rounds.show(actor, id));
    page.addAttribute("decisions", decisions.list(actor, id));
    page.addAttribute("notices", notices.ofRound(id));
    page.addAttribute("whyNotPublish", decisions.whyNotPublish(actor, id).orElse(null));
    return "decision/round-notice";
  }

  @PostMapping("/rounds/{id}/notice")
  String publish(Actor actor, @PathVariable UUID id, RedirectAttributes answer) {
    decisions.publishNotice(actor, id);
    answer.addFlashAttribute("notice", "decision.notice.published");
    return "redirect:/rounds/" + id + "/notice";
  }

  @PostMapping("/rounds/{id}/notice/{notice}/shown-at")
  String shownAt(Actor actor, @PathVariable UUID id, @PathVariable UUID notice, ShownForm form) {
    var picture = scans.keep(actor.who(), form.screenshot());
    notices.shownAt(actor, notice, new ShownElsewhere(form.url().strip(), form.day(), picture));
    return "redirect:/rounds/" + id + "/notice";
  }

  @GetMapping("/rounds/{id}/notice/{notice}/screenshot")
  void screenshot(
      Actor actor, @PathVariable UUID id, @PathVariable UUID notice, HttpServletResponse answer)
      throws IOException {
    rounds.show(actor, id);
    scans.send(notices.screenshot(actor, notice), answer);
  }
}
