package org.yanchao.submission.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.submission.DraftDesk;

/** One section of the application form, saved as one goes. */
@Controller
class SectionController {

  private final DraftDesk drafts;
  private final SectionForm form;

  SectionController(DraftDesk drafts, SectionForm form) {
    this.drafts = drafts;
    this.form = form;
  }

  @GetMapping("/applications/{dossier}/{section}")
  String show(
      Actor actor,
      @PathVariable UUID dossier,
      @PathVariable String section,
      @RequestParam(defaultValue = "false") boolean checked,
      Model page) {
    form.show(drafts.show(actor, dossier), section, checked, page);
    return "submission/section";
  }

  /** What is typed so far, kept by itself while the applicant goes on; nothing is told about it. */
  @PostMapping(path = "/applications/{dossier}/{section}", params = "auto")
  String keep(
      Actor actor,
      @PathVariable UUID dossier,
      @PathVariable String section,
      @RequestParam long seen,
      @RequestParam MultiValueMap<String, String> typed) {
    var read = form.read(drafts.show(actor, dossier), section, typed);
    drafts.save(actor, dossier, section, read, seen);
    return "redirect:/applications/" + dossier + "/" + section;
  }

  /** Whatever is there is saved; the page comes back when something in it is missing or wrong. */
  @PostMapping("/applications/{dossier}/{section}")
  String save(
      Actor actor,
      @PathVariable UUID dossier,
      @PathVariable String section,
      @RequestParam long seen,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes next) {
    var read = form.read(drafts.show(actor, dossier), section, typed);
    drafts.save(actor, dossier, section, read, seen);
    var saved = drafts.show(actor, dossier);
    var wrong = form.problems(saved, section) > 0;
    next.addFlashAttribute("notice", "applications.section." + (wrong ? "saved-open" : "saved"));
    var here = "/applications/" + dossier + "/" + section + "?checked=true";
    return "redirect:" + (wrong ? here : form.after(saved, section));
  }
}
