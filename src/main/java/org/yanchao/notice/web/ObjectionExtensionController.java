package org.yanchao.notice.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.extension.ExtensionEntry;
import org.yanchao.notice.ObjectionExtensionDesk;

/** The head extends the day by which an objection is answered. */
@Controller
class ObjectionExtensionController {

  private final ObjectionExtensionDesk extensions;

  ObjectionExtensionController(ObjectionExtensionDesk extensions) {
    this.extensions = extensions;
  }

  @PostMapping("/objections/{id}/extension")
  String extend(
      Actor actor, @PathVariable UUID id, ExtensionEntry.Typed typed, RedirectAttributes next) {
    extensions.extend(actor, id, typed.entry());
    next.addFlashAttribute("notice", "desk.extension.done");
    return "redirect:/objections/" + id;
  }
}
