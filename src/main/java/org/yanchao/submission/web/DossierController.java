package org.yanchao.submission.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanchao.account.Actor;
import org.yanchao.submission.DraftDesk;

/** One dossier: its parts, how far each is, and what to do next. */
@Controller
class DossierController {

  private final DraftDesk drafts;
  private final Outline outline;
  private final Standings standings;

  DossierController(DraftDesk drafts, Outline outline, Standings standings) {
    this.drafts = drafts;
    this.outline = outline;
    this.standings = standings;
  }

  @GetMapping("/applications/{dossier}")
  String show(Actor actor, @PathVariable UUID dossier, Model page) {
    var view = drafts.show(actor, dossier);
    var standing =
        view.latestCase().map(standings::of).orElseGet(() -> standings.draft(view.updatedAt()));
    page.addAttribute("dossier", view).addAttribute("parts", outline.parts(view));
    page.addAttribute("standing", standing);
    return "submission/dossier";
  }
}
