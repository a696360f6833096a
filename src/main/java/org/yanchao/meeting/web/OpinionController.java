package org.yanchao.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.yanchao.kernel.NotFound;
import org.yanchao.meeting.OpinionDesk;
import org.yanchao.policy.PaperKind;
import org.yanchao.round.RoundDesk;

/** The panel's opinion on paper, and the signed paper back as a scan. */
@Controller
class OpinionController {

  private final RoundDesk rounds;
  private final OpinionDesk opinions;
  private final Scans scans;

  OpinionController(RoundDesk rounds, OpinionDesk opinions, Scans scans) {
    this.rounds = rounds;
    this.opinions = opinions;
    this.scans = scans;
  }

  @GetMapping("/rounds/{id}/opinion/{batch}")
  String show(Actor actor, @PathVariable UUID id, @PathVariable UUID batch, Model page) {
    page.addAttribute("round", rounds.showReview(actor, id));
    page.addAttribute("record", opinions.show(actor, batch));
    page.addAttribute("sample", rounds.issue(id, PaperKind.PANEL_OPINION));
    return "meeting/opinion";
  }

  @PostMapping("/rounds/{id}/opinion/{batch}/signed")
  String keep(
      Actor officer,
      @PathVariable UUID id,
      @PathVariable UUID batch,
      @RequestParam(required = false) @Nullable MultipartFile scan,
      RedirectAttributes answer) {
    opinions.whyNotKeep(officer, batch).ifPresent(it -> it.raise());
    opinions.keep(officer, batch, scans.keep(officer.who(), scan));
    answer.addFlashAttribute("notice", "meeting.signed-kept");
    return "redirect:/rounds/" + id + "/progress";
  }

  @GetMapping("/rounds/{id}/opinion/{batch}/signed")
  void signed(Actor actor, @PathVariable UUID batch, HttpServletResponse answer)
      throws IOException {
    var scan = Optional.ofNullable(opinions.show(actor, batch).signedPaper());
    scans.send(scan.orElseThrow(() -> new NotFound("signed paper")), answer);
  }
}
