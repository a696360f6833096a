package org.yanchao.round.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Scans;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.round.DelegationScanDesk;
import org.yanchao.round.LetterKind;

/** The scans of the letters about a review that was left to the unit above. */
@Controller
class DelegationScansController {

  private final DelegationScanDesk letters;
  private final Scans scans;

  DelegationScansController(DelegationScanDesk letters, Scans scans) {
    this.letters = letters;
    this.scans = scans;
  }

  @GetMapping("/rounds/{id}/delegation/letters/{kind}")
  void scan(
      Actor actor, @PathVariable UUID id, @PathVariable LetterKind kind, HttpServletResponse answer)
      throws IOException {
    scans.send(letters.scan(actor, id, kind), answer);
  }

  @GetMapping("/rounds/{id}/delegation/ended/{delegation}/{kind}")
  void ended(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID delegation,
      @PathVariable LetterKind kind,
      HttpServletResponse answer)
      throws IOException {
    scans.send(letters.endedScan(actor, id, delegation, kind), answer);
  }

  @PostMapping("/rounds/{id}/delegation/letters/{kind}")
  String attach(
      Actor officer,
      @PathVariable UUID id,
      @PathVariable LetterKind kind,
      @RequestParam(required = false) @Nullable MultipartFile scan,
      RedirectAttributes answer) {
    letters.whyNotAttach(officer, id, kind).ifPresent(it -> it.raise());
    var kept =
        Optional.ofNullable(scans.keep(officer.who(), scan))
            .orElseThrow(() -> new Refused(Refusal.of("round.scan-missing")));
    letters.attach(officer, id, kind, kept);
    answer.addFlashAttribute("notice", "round.delegation.scan-kept");
    return "redirect:/rounds/" + id + "/delegation";
  }
}
