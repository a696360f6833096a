package org.yanchao.notice.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Regions;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.NoticeView;
import org.yanchao.notice.ObjectionDesk;
import org.yanchao.notice.ObjectionEntry;

/** Public notices, for anyone: the list, one notice to read and print, and the form to object. */
@Controller
class NoticeController {

  private static final int PAGE = 20;

  /** What somebody says against one item; real name needed. */
  record ObjectionForm(UUID item, String realName, String contact, String body) {

    ObjectionEntry entry() {
      return ObjectionEntry.form(item, realName, contact, body);
    }
  }

  /** A notice with the names of its authority and counties. */
  record Sheet(NoticeView it, String authority, java.util.Map<UUID, String> counties) {}

  private final NoticeDesk notices;
  private final ObjectionDesk objections;
  private final Regions regions;

  NoticeController(NoticeDesk notices, ObjectionDesk objections, Regions regions) {
    this.notices = notices;
    this.objections = objections;
    this.regions = regions;
  }

  @GetMapping("/notices")
  String list(@RequestParam(defaultValue = "0") int page, Model model) {
    var found = notices.publicList(PageRequest.of(Math.max(0, page), PAGE));
    model.addAttribute("found", found);
    model.addAttribute("sheets", found.map(this::sheet).getContent());
    return "notice/notices";
  }

  @GetMapping("/notices/{id}")
  String show(@PathVariable UUID id, Model page) {
    page.addAttribute("sheet", sheet(notices.show(id)));
    return "notice/notice";
  }

  @GetMapping("/notices/{id}/print")
  String print(@PathVariable UUID id, Model page) {
    page.addAttribute("sheet", sheet(notices.show(id)));
    page.addAttribute("sample", notices.issue(id));
    return "notice/notice-print";
  }

  @GetMapping("/notices/{id}/objection")
  String form(
      @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID item, Model page) {
    if (item == null) {
      return "redirect:/notices/" + id;
    }
    var sheet = sheet(notices.show(id));
    page.addAttribute("sheet", sheet);
    page.addAttribute("item", item(sheet.it(), item));
    return "notice/objection";
  }

  @PostMapping("/notices/{id}/objection")
  String raise(@PathVariable UUID id, ObjectionForm form, RedirectAttributes answer) {
    item(notices.show(id), form.item());
    answer.addFlashAttribute("receipt", objections.raise(form.entry()));
    return "redirect:/notices/" + id;
  }

  @GetMapping("/notices/{id}/objections/{objection}")
  String follow(@PathVariable UUID id, @PathVariable UUID objection, Model page) {
    page.addAttribute("it", objections.progress(id, objection));
    return "notice/objection-answer";
  }

  private static NoticeView.Item item(NoticeView notice, UUID id) {
    return notice.items().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("item of this notice"));
  }

  private Sheet sheet(NoticeView it) {
    var counties = new java.util.HashMap<UUID, String>();
    it.items().forEach(item -> counties.put(item.id(), regions.ever(item.county()).name()));
    return new Sheet(it, regions.ever(it.authority()).name(), counties);
  }
}
