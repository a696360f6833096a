package org.yanchao.notice.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
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
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.notice.InvestigationEntry;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.ObjectionChannel;
import org.yanchao.notice.ObjectionDesk;
import org.yanchao.notice.ObjectionEntry;
import org.yanchao.notice.ObjectionExtensionDesk;

/** Objections: the unit of the round investigates, the head signs the answer. */
@Controller
class ObjectionsController {

  private static final int PAGE = 20;

  /** What the officer found and proposes; a box that is not ticked is not sent. */
  record InvestigationForm(
      String finding, boolean upheld, @Nullable Boolean falseMaterial, String reply) {

    InvestigationEntry entry() {
      return new InvestigationEntry(finding, upheld, Boolean.TRUE.equals(falseMaterial), reply);
    }
  }

  /** An objection that came by letter, phone or visit, with its time of receipt. */
  record EntryForm(
      @Nullable UUID item,
      @Nullable ObjectionChannel channel,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime receivedAt,
      @Nullable String realName,
      @Nullable String contact,
      @Nullable Boolean seal,
      @Nullable String body,
      @Nullable Boolean checkable) {

    /** When it came; first of all it must be said what, how and when. */
    Instant at() {
      if (item == null || channel == null || receivedAt == null) {
        throw new Refused(Refusal.of("notice.entry-incomplete"));
      }
      return receivedAt.atZone(BusinessClock.ZONE).toInstant();
    }

    ObjectionEntry entry() {
      return new ObjectionEntry(
          Objects.requireNonNull(item),
          realName,
          contact,
          Boolean.TRUE.equals(seal),
          Objects.requireNonNullElse(body, ""),
          Boolean.TRUE.equals(checkable));
    }
  }

  private final ObjectionDesk objections;
  private final NoticeDesk notices;
  private final ObjectionExtensionDesk extensions;

  ObjectionsController(
      ObjectionDesk objections, NoticeDesk notices, ObjectionExtensionDesk extensions) {
    this.objections = objections;
    this.notices = notices;
    this.extensions = extensions;
  }

  @GetMapping("/objections")
  String list(Actor actor, @RequestParam(defaultValue = "0") int page, Model model) {
    model.addAttribute("found", objections.list(actor, PageRequest.of(Math.max(0, page), PAGE)));
    return "notice/objections";
  }

  @GetMapping("/objections/{id}")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("it", objections.show(actor, id));
    page.addAttribute("mayInvestigate", actor.is(Role.CASE_OFFICER));
    page.addAttribute("maySign", actor.is(Role.HEAD));
    page.addAttribute("extensions", extensions.made(actor, id));
    page.addAttribute("mayExtend", extensions.whyNotExtend(actor, id).isEmpty());
    return "notice/objection-case";
  }

  @GetMapping("/objections/new")
  String entry(Actor actor, @RequestParam(required = false) @Nullable UUID notice, Model page) {
    if (notice == null) {
      return "redirect:/objections";
    }
    page.addAttribute("sheet", java.util.Map.of("it", notices.show(notice)));
    return "notice/objection-entry";
  }

  @PostMapping("/objections")
  String enter(Actor actor, EntryForm form, RedirectAttributes answer) {
    var at = form.at();
    var channel = Objects.requireNonNull(form.channel());
    var receipt = objections.enter(actor, form.entry(), channel, at);
    answer.addFlashAttribute("notice", "notice.objection.entered");
    return "redirect:/objections/" + receipt.objectionId();
  }

  @PostMapping("/objections/{id}/investigate")
  String investigate(
      Actor actor, @PathVariable UUID id, InvestigationForm form, RedirectAttributes answer) {
    objections.investigate(actor, id, form.entry());
    answer.addFlashAttribute("notice", "notice.objection.investigated");
    return "redirect:/objections/" + id;
  }

  @PostMapping("/objections/{id}/sign")
  String sign(
      Actor actor, @PathVariable UUID id, @RequestParam boolean agreed, RedirectAttributes answer) {
    objections.sign(actor, id, agreed);
    answer.addFlashAttribute("notice", "notice.objection.signed." + agreed);
    return "redirect:/objections/" + id;
  }

  @PostMapping("/objections/{id}/check")
  String openCheck(Actor actor, @PathVariable UUID id) {
    objections.openCheck(actor, id);
    return "redirect:/objections/" + id;
  }
}
