package org.yanchao.site.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.site.SiteDesk;
import org.yanchao.site.SiteRules;

/** The checklist that two people fill in at a base, made for a telephone in one hand. */
@Controller
@RequestMapping("/rounds/{id}/site")
class SiteController {

  private final SiteDesk desk;
  private final SiteRules rules;
  private final SitePage pages;
  private final SiteKeeping keeping;

  SiteController(SiteDesk desk, SiteRules rules, SitePage pages, SiteKeeping keeping) {
    this.desk = desk;
    this.rules = rules;
    this.pages = pages;
    this.keeping = keeping;
  }

  @GetMapping
  String list(Actor actor, @PathVariable UUID id, Model page) {
    pages.list(actor, id, page);
    return "site/list";
  }

  @GetMapping("/{levelCase}")
  String show(Actor actor, @PathVariable UUID id, @PathVariable UUID levelCase, Model page) {
    pages.fill(actor, id, levelCase, page);
    return "site/sheet";
  }

  @GetMapping("/{levelCase}/running")
  String running(Actor actor, @PathVariable UUID id, @PathVariable UUID levelCase, Model page) {
    pages.running(actor, id, levelCase, "saved", page);
    return "site/running";
  }

  /** The record to be signed by hand by both. */
  @GetMapping("/{levelCase}/record")
  String record(Actor actor, @PathVariable UUID id, @PathVariable UUID levelCase, Model page) {
    pages.record(actor, id, levelCase, page);
    return "site/record";
  }

  @PostMapping("/{levelCase}")
  Object keep(
      Actor officer,
      @PathVariable UUID id,
      @PathVariable UUID levelCase,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String byTheWay,
      Model page) {
    var at = new SiteKeeping.Place(officer, id, levelCase, byTheWay != null);
    return keeping.keep(at, SiteForm.read(rules.form(), typed), page);
  }

  @PostMapping("/{levelCase}/finish")
  Object finish(
      Actor officer,
      @PathVariable UUID id,
      @PathVariable UUID levelCase,
      @RequestParam MultiValueMap<String, String> typed,
      Model page) {
    var at = new SiteKeeping.Place(officer, id, levelCase, false);
    return keeping.finish(at, SiteForm.read(rules.form(), typed), page);
  }

  @PostMapping("/{levelCase}/reopening")
  String reopen(
      Actor head,
      @PathVariable UUID id,
      @PathVariable UUID levelCase,
      @RequestParam String reason,
      RedirectAttributes answer) {
    desk.reopen(head, id, levelCase, reason.strip());
    answer.addFlashAttribute("notice", "site.reopened");
    return "redirect:/rounds/" + id + "/site/" + levelCase;
  }
}
