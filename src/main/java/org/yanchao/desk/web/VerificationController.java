package org.yanchao.desk.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.dossier.TargetKind;
import org.yanchao.kernel.Refusal;
import org.yanchao.verification.VerificationDesk;

/** Verification on the case page, and what it sets aside. */
@Controller
@RequestMapping("/cases/{id}")
class VerificationController {

  private final VerificationDesk desk;
  private final CaseForms forms;
  private final CasePages pages;

  VerificationController(VerificationDesk desk, CaseForms forms, CasePages pages) {
    this.desk = desk;
    this.forms = forms;
    this.pages = pages;
  }

  @PostMapping("/verify")
  String verify(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam VerificationPurpose purpose,
      Model model,
      RedirectAttributes flash) {
    var seen = forms.read(CaseForms.VERIFICATION, typed);
    if (seen.unfinished()) {
      return pages.again(actor, id, seen, model);
    }
    desk.verify(actor, id, seen.answers(), seen.answers().text("secondPerson"), purpose);
    return Done.with("verify", id, flash);
  }

  @PostMapping("/set-aside")
  String setAside(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<String> item,
      @RequestParam String asideReason,
      RedirectAttributes flash) {
    Marked.all(item).forEach(it -> desk.setAside(actor, id, it.kind(), it.id(), asideReason));
    return Done.with("set-aside", id, flash);
  }

  @PostMapping("/restore")
  String restore(
      Actor actor, @PathVariable UUID id, @RequestParam UUID item, RedirectAttributes flash) {
    desk.restore(actor, id, item);
    return Done.with("restore", id, flash);
  }

  /** One ticked box: kind and id of an item. */
  private record Marked(TargetKind kind, UUID id) {

    static List<Marked> all(List<String> boxes) {
      if (boxes.isEmpty()) {
        Refusal.of("desk.nothing-marked").raise();
      }
      return boxes.stream().map(Marked::of).toList();
    }

    private static Marked of(String box) {
      var parts = box.split(":", 2);
      return new Marked(TargetKind.valueOf(parts[0]), UUID.fromString(parts[1]));
    }
  }
}
