package org.yanchao.recommendation.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.extension.ExtensionEntry;
import org.yanchao.recommendation.PushExtensionDesk;

/** The head above extends the day by which a unit recommends. */
@Controller
class PushExtensionController {

  private final PushExtensionDesk extensions;

  PushExtensionController(PushExtensionDesk extensions) {
    this.extensions = extensions;
  }

  @PostMapping("/recommendations/{id}/extension")
  String extend(
      Actor actor, @PathVariable UUID id, ExtensionEntry.Typed typed, RedirectAttributes next) {
    extensions.extend(actor, id, typed.entry());
    next.addFlashAttribute("notice", "desk.extension.done");
    return "redirect:/recommendations/" + id;
  }
}
