package org.yanchao.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.account.Actor;

/** What waits for the person's unit, due first. */
@Controller
class WorkController {

  private final WorkList work;

  WorkController(WorkList work) {
    this.work = work;
  }

  /** What the address narrows the list to. */
  record WorkFilter(@Nullable String state, @Nullable String activity) {}

  @GetMapping("/work")
  String work(
      Actor actor, WorkFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
    model.addAttribute("filter", filter);
    work.fill(actor, filter, Math.max(page, 0), model);
    return "desk/inbox";
  }
}
