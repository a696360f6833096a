package org.yanchao.scoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Scans;
import org.yanchao.scoring.PaperDesk;

/** Sheets written by hand: blank ones to print, and two people who type them in. */
@Controller
@RequestMapping("/rounds/{id}/paper/{batch}")
class ScorePaperController {

  private final PaperDesk papers;
  private final ScorePaperPage pages;
  private final Scans scans;

  ScorePaperController(PaperDesk papers, ScorePaperPage pages, Scans scans) {
    this.papers = papers;
    this.pages = pages;
    this.scans = scans;
  }

  /** One sheet of one seat. */
  record Place(UUID batch, int seat, UUID candidate) {}

  @GetMapping
  String list(Actor officer, @PathVariable UUID id, @PathVariable UUID batch, Model page) {
    pages.list(officer, id, batch, page);
    return "scoring/paper-list";
  }

  @GetMapping("/blank")
  String blank(Actor officer, @PathVariable UUID id, @PathVariable UUID batch, Model page) {
    pages.blank(officer, id, batch, page);
    return "scoring/paper-blank";
  }

  @PostMapping("/{seat}/declaration")
  String declare(
      Actor officer, @PathVariable UUID id, @PathVariable UUID batch, @PathVariable int seat) {
    papers.declare(officer, batch, seat);
    return "redirect:/rounds/" + id + "/paper/" + batch;
  }

  @PostMapping("/{seat}/submission")
  String submit(
      Actor officer, @PathVariable UUID id, @PathVariable UUID batch, @PathVariable int seat) {
    papers.submit(officer, batch, seat);
    return "redirect:/rounds/" + id + "/paper/" + batch;
  }

  @GetMapping("/{seat}/{candidate}")
  String form(Actor officer, @PathVariable UUID id, Place place, Model page) {
    pages.form(officer, id, place, page);
    return "scoring/paper-entry";
  }

  @PostMapping("/{seat}/{candidate}")
  String enter(
      Actor officer,
      @PathVariable UUID id,
      Place place,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile scan,
      RedirectAttributes answer) {
    var entry = SheetForm.from(typed).entry(java.util.List.of());
    papers
        .whyNotEnter(officer, place.batch(), place.seat(), place.candidate(), entry.points())
        .ifPresent(it -> it.raise());
    var kept = scans.keep(officer.who(), scan);
    papers.enter(officer, place.batch(), place.seat(), place.candidate(), entry, kept);
    answer.addFlashAttribute("notice", "scoring.paper.entered");
    return "redirect:/rounds/" + id + "/paper/" + place.batch();
  }

  @PostMapping("/{seat}/{candidate}/check")
  String check(
      Actor officer,
      @PathVariable UUID id,
      Place place,
      @RequestParam Map<String, String> typed,
      RedirectAttributes answer) {
    var points = SheetForm.from(typed).points();
    papers.check(officer, place.batch(), place.seat(), place.candidate(), points);
    answer.addFlashAttribute("notice", "scoring.paper.checked");
    return "redirect:/rounds/" + id + "/paper/" + place.batch();
  }

  @GetMapping("/{seat}/{candidate}/scan")
  void scan(Actor officer, Place place, HttpServletResponse answer) throws IOException {
    var scan = papers.scan(officer, place.batch(), place.seat(), place.candidate());
    scans.send(scan, answer);
  }
}
