package org.yanchao.notice.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.notice.CorrectionDesk;
import org.yanchao.notice.NoticeDesk;

/** Corrects a published notice: always by a new one with its own full days. */
@Controller
class CorrectionController {

  /**
   * What is wrong and how each line is to read.
   *
   * @param base name of the base by item
   * @param applicant name of the organisation by item
   */
  record CorrectionForm(
      @Nullable String reason,
      @Nullable Map<UUID, String> base,
      @Nullable Map<UUID, String> applicant) {

    Map<UUID, CorrectionDesk.Line> lines() {
      var lines = new HashMap<UUID, CorrectionDesk.Line>();
      var bases = base == null ? Map.<UUID, String>of() : base;
      var holders = applicant == null ? Map.<UUID, String>of() : applicant;
      bases.forEach(
          (id, name) -> lines.put(id, new CorrectionDesk.Line(name, holders.getOrDefault(id, ""))));
      return lines;
    }
  }

  private final CorrectionDesk corrections;
  private final NoticeDesk notices;

  CorrectionController(CorrectionDesk corrections, NoticeDesk notices) {
    this.corrections = corrections;
    this.notices = notices;
  }

  @GetMapping("/rounds/{round}/notice/{id}/correction")
  String form(Actor actor, @PathVariable UUID round, @PathVariable UUID id, Model page) {
    page.addAttribute("whyNot", corrections.whyNotCorrect(actor, id).orElse(null));
    page.addAttribute("round", round);
    page.addAttribute("it", notices.show(id));
    return "notice/correction";
  }

  @PostMapping("/rounds/{round}/notice/{id}/correction")
  String correct(
      Actor actor,
      @PathVariable UUID round,
      @PathVariable UUID id,
      CorrectionForm form,
      RedirectAttributes answer) {
    var reason = form.reason() == null ? "" : form.reason();
    corrections.correct(actor, id, reason, form.lines());
    answer.addFlashAttribute("notice", "notice.correction.published");
    return "redirect:/rounds/" + round + "/notice";
  }
}
