package org.yanchao.progress.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.panel.LeaveEntry;
import org.yanchao.progress.FollowUpDesk;

/** Records that somebody of the office has spoken to an expert whose sheets are late. */
@Controller
class FollowUpController {

  private final FollowUpDesk followUps;

  FollowUpController(FollowUpDesk followUps) {
    this.followUps = followUps;
  }

  @PostMapping("/rounds/{id}/progress/{batch}/seats/{seat}/contact")
  String contact(
      Actor staff,
      @PathVariable UUID id,
      @PathVariable UUID batch,
      @PathVariable int seat,
      LeaveEntry form,
      RedirectAttributes answer) {
    followUps.note(staff, batch, seat, form.words());
    answer.addFlashAttribute("notice", "progress.late.noted");
    return "redirect:/rounds/" + id + "/progress";
  }
}
