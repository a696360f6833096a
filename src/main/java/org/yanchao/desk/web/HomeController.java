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
    return "redirect:" + first(actor);
  }

  private static String first(Actor actor) {
    if (actor.is(Role.APPLICANT)) {
      return "/applications";
    }
    if (actor.is(Role.EXPERT)) {
      return "/score";
    }
    if (actor.is(Role.AUDITOR)) {
      return "/trail";
    }
    if (actor.is(Role.SECURITY_ADMIN)) {
      return "/accounts";
    }
    return actor.authority() == null ? "/" : "/work";
  }
}
