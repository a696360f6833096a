package org.yanchao.desk.web;

import java.util.UUID;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answer of a form on the case page that succeeded: back to the page with a word of it. */
final class Done {

  private Done() {}

  static String with(String act, UUID id, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", "desk.case.done." + act);
    return "redirect:/cases/" + id;
  }
}
