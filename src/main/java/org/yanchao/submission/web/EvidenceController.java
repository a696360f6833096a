package org.yanchao.submission.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.submission.DraftDesk;

/** The evidence of one dossier, with dates, timing and files. */
@Controller
@RequestMapping("/applications/{dossier}/evidence")
class EvidenceController {

  private final DraftDesk drafts;
  private final EvidenceFiles files;
  private final EvidenceRows rows;
  private final Outline outline;

  EvidenceController(DraftDesk drafts, EvidenceFiles files, EvidenceRows rows, Outline outline) {
    this.drafts = drafts;
    this.files = files;
    this.rows = rows;
    this.outline = outline;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID dossier, Model page) {
    var view = drafts.show(actor, dossier);
    var pack = view.packVersion();
    page.addAttribute("dossier", view).addAttribute("kinds", rows.kinds(pack));
    page.addAttribute("rows", rows.rows(pack, view.content().evidence()));
    page.addAttribute("missing", rows.names(pack, outline.missing(view)));
    page.addAttribute("steps", outline.steps(view, "evidence"));
    return "submission/evidence";
  }

  @PostMapping
  String add(
      Actor actor, @PathVariable UUID dossier, EvidenceFiles.Typed typed, RedirectAttributes next)
      throws IOException {
    files.add(actor, dossier, typed);
    next.addFlashAttribute("notice", "applications.evidence.added");
    return "redirect:/applications/" + dossier + "/evidence";
  }

  @PostMapping("/{item}/removal")
  String remove(
      Actor actor, @PathVariable UUID dossier, @PathVariable UUID item, RedirectAttributes next) {
    drafts.removeEvidence(actor, dossier, item);
    next.addFlashAttribute("notice", "applications.evidence.removed");
    return "redirect:/applications/" + dossier + "/evidence";
  }

  @GetMapping("/{item}/file")
  void file(
      Actor actor,
      @PathVariable UUID dossier,
      @PathVariable UUID item,
      HttpServletResponse response)
      throws IOException {
    files.send(actor, dossier, item, response);
  }
}
