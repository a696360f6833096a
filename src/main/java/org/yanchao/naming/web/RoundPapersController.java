package org.yanchao.naming.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
import org.yanchao.naming.DocumentEntry;
import org.yanchao.naming.NamingDesk;
import org.yanchao.round.RoundDesk;

/** The naming documents registered from a decided round. */
@Controller
class RoundPapersController {

  /** A naming document as the officer reads it off the paper. */
  record DocumentForm(
      String documentNo, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate datedOn) {}

  private final NamingDesk namings;
  private final RoundDesk rounds;
  private final Scans scans;

  RoundPapersController(NamingDesk namings, RoundDesk rounds, Scans scans) {
    this.namings = namings;
    this.rounds = rounds;
    this.scans = scans;
  }

  @GetMapping("/rounds/{id}/naming")
  String naming(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("round", rounds.show(actor, id));
    page.addAttribute("draft", namings.draft(actor, id));
    page.addAttribute("documents", namings.documents(actor, id));
    return "naming/round-naming";
  }

  @PostMapping("/rounds/{id}/naming")
  String register(
      Actor actor,
      @PathVariable UUID id,
      DocumentForm form,
      @RequestParam(required = false) @Nullable MultipartFile scan,
      RedirectAttributes answer) {
    var file = scans.keep(actor.who(), scan);
    namings.registerDocument(actor, id, new DocumentEntry(form.documentNo(), form.datedOn(), file));
    answer.addFlashAttribute("notice", "naming.document.registered");
    return "redirect:/rounds/" + id + "/naming";
  }
}
