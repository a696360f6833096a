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
import org.yanchao.kernel.Refusal;
import org.yanchao.scoring.PaperDesk;
import org.yanchao.scoring.PaperPlace;

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
  String form(Actor officer, @PathVariable UUID id, PaperPlace place, Model page) {
    pages.form(officer, id, place, page);
    return "scoring/paper-entry";
  }

  @PostMapping("/{seat}/{candidate}")
  String enter(
      Actor officer,
      @PathVariable UUID id,
      PaperPlace place,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile scan,
      RedirectAttributes answer) {
    var entry = SheetForm.from(typed).entry(papers.form(officer, place).vetoes());
    papers.whyNotEnter(officer, place, entry).ifPresent(Refusal::raise);
    papers.enter(officer, place, entry, scans.keep(officer.who(), scan));
    answer.addFlashAttribute("notice", "scoring.paper.entered");
    return "redirect:/rounds/" + id + "/paper/" + place.batch();
  }

  @PostMapping("/{seat}/{candidate}/check")
  String check(
      Actor officer,
      @PathVariable UUID id,
      PaperPlace place,
      @RequestParam Map<String, String> typed,
      RedirectAttributes answer) {
    var vetoes = papers.form(officer, place).vetoes();
    papers.check(officer, place, SheetForm.from(typed).entry(vetoes));
    answer.addFlashAttribute("notice", "scoring.paper.checked");
    return "redirect:/rounds/" + id + "/paper/" + place.batch();
  }

  @GetMapping("/{seat}/{candidate}/scan")
  void scan(Actor officer, PaperPlace place, HttpServletResponse answer) throws IOException {
    scans.send(papers.scan(officer, place), answer);
  }
}
