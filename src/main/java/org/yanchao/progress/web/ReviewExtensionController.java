package org.yanchao.progress.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.extension.ExtensionEntry;
import org.yanchao.progress.ReviewExtensionDesk;

/** The head gives the experts of one panel more time. */
@Controller
class ReviewExtensionController {

  private final ReviewExtensionDesk extensions;

  ReviewExtensionController(ReviewExtensionDesk extensions) {
    this.extensions = extensions;
  }

  @PostMapping("/rounds/{id}/progress/{batch}/extension")
  String extend(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID batch,
      ExtensionEntry.Typed typed,
      RedirectAttributes next) {
    extensions.extend(actor, batch, typed.entry());
    next.addFlashAttribute("notice", "desk.extension.done");
    return "redirect:/rounds/" + id + "/progress";
  }
}
