package org.yanchao.naming.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Scans;
import org.yanchao.naming.DecisionDesk;
import org.yanchao.naming.DocumentEntry;
import org.yanchao.naming.NamingDesk;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.ShownElsewhere;
import org.yanchao.round.RoundDesk;

/** The papers of a decided round: its notices, and the naming documents registered from them. */
@Controller
class RoundPapersController {

  /** A naming document as the officer reads it off the paper. */
  record DocumentForm(
      String documentNo, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate datedOn) {}

  /** Where the government's own site shows a notice, since when, with a picture of it. */
  record ShownForm(
      String url,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
      @Nullable MultipartFile screenshot) {}

  private final DecisionDesk decisions;
  private final NamingDesk namings;
  private final NoticeDesk notices;
  private final RoundDesk rounds;
  private final Scans scans;

  RoundPapersController(
      DecisionDesk decisions,
      NamingDesk namings,
      NoticeDesk notices,
      RoundDesk rounds,
      Scans scans) {
    this.decisions = decisions;
    this.namings = namings;
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
    return "naming/round-notice";
  }

  @PostMapping("/rounds/{id}/notice")
  String publish(Actor actor, @PathVariable UUID id, RedirectAttributes answer) {
    decisions.publishNotice(actor, id);
    answer.addFlashAttribute("notice", "naming.notice.published");
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

  @GetMapping("/rounds/{id}/naming")
  String naming(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("round", rounds.show(actor, id));
    page.addAttribute("draft", namings.draft(actor, id));
    page.addAttribute("documents", namings.documents(actor, id));
    return "naming/round-naming";
  }

  @PostMapping("/rounds/{id}/naming")
  String register(
      Actor actor,
      @PathVariable UUID id,
      DocumentForm form,
      @RequestParam(required = false) @Nullable MultipartFile scan,
      RedirectAttributes answer) {
    var file = scans.keep(actor.who(), scan);
    namings.registerDocument(actor, id, new DocumentEntry(form.documentNo(), form.datedOn(), file));
    answer.addFlashAttribute("notice", "naming.document.registered");
    return "redirect:/rounds/" + id + "/naming";
  }
}
