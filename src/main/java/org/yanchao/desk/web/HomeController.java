package org.yanchao.desk.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;

/** The public home page, and the first page after signing in. */
@Controller
class HomeController {

  @GetMapping("/")
  String home() {
    return "desk/home";
  }

  @GetMapping("/start")
  String start(Actor actor) {
    if (actor.is(Role.APPLICANT)) {
      return "redirect:/applications";
    }
    if (actor.is(Role.EXPERT)) {
      return "redirect:/score";
    }
    return actor.authority() == null ? "redirect:/" : "redirect:/work";
  }
}
