package org.yanchao.submission.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.account.Actor;
import org.yanchao.casework.Requests;
import org.yanchao.kernel.NotFound;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.SubmissionDesk;

/** Checking the conditions and the answers, and handing the application in. */
@Controller
class CheckController {

  private final DraftDesk drafts;
  private final SubmissionDesk submissions;
  private final CheckPage check;
  private final SubmitOptions options;

  CheckController(
      DraftDesk drafts, SubmissionDesk submissions, CheckPage check, SubmitOptions options) {
    this.drafts = drafts;
    this.submissions = submissions;
    this.check = check;
    this.options = options;
  }

  @GetMapping("/applications/{dossier}/check")
  String show(Actor actor, @PathVariable UUID dossier, Model page) {
    check.fill(actor, drafts.show(actor, dossier), page);
    return "submission/check";
  }

  @PostMapping("/applications/{dossier}/submission")
  String submit(
      Actor actor,
      @PathVariable UUID dossier,
      @RequestParam(defaultValue = "false") boolean pool,
      @RequestParam(defaultValue = "false") boolean review) {
    var filed = submissions.submit(actor, dossier, new Requests(pool, review));
    return "redirect:/applications/cases/" + filed + "/receipt";
  }

  @PostMapping("/applications/{dossier}/confirmation")
  String confirm(Actor actor, @PathVariable UUID dossier) {
    var place = options.place(drafts.show(actor, dossier));
    var level = place.orElseThrow(() -> new NotFound("place in a pool")).level();
    var filed = submissions.confirmParticipation(actor, dossier, level);
    return "redirect:/applications/cases/" + filed + "/receipt";
  }
}
