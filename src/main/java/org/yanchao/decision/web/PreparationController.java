package org.yanchao.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Scans;
import org.yanchao.decision.PreparationDesk;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.ranking.RankingDesk;

/** What comes before and after the leaders' decision: its preparation, and the scanned minutes. */
@Controller
class PreparationController {

  private final PreparationDesk preparations;
  private final RankingDesk rankings;
  private final Scans scans;

  PreparationController(PreparationDesk preparations, RankingDesk rankings, Scans scans) {
    this.preparations = preparations;
    this.rankings = rankings;
    this.scans = scans;
  }

  @PostMapping("/rounds/{id}/decision/draft")
  String save(Actor actor, @PathVariable UUID id, MeetingForm form, RedirectAttributes answer) {
    preparations.save(actor, rankings.show(actor, id), form.prepared(), form.board());
    answer.addFlashAttribute("notice", "decision.preparation.saved");
    return "redirect:/rounds/" + id + "/decision";
  }

  @PostMapping("/rounds/{id}/decision/{no}/minutes")
  String attach(
      Actor actor, @PathVariable UUID id, @PathVariable int no, @RequestParam MultipartFile scan) {
    var kept =
        Optional.ofNullable(scans.keep(actor.who(), scan))
            .orElseThrow(() -> new Refused(Refusal.of("decision.minutes-missing")));
    preparations.attachMinutes(actor, id, no, kept);
    return "redirect:/rounds/" + id + "/decision";
  }

  @GetMapping("/rounds/{id}/decision/{no}/minutes")
  void minutes(Actor actor, @PathVariable UUID id, @PathVariable int no, HttpServletResponse answer)
      throws IOException {
    scans.send(preparations.minutes(actor, id, no), answer);
  }
}
