package org.yanchao.desk.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.audit.AnswerDesk;
import org.yanchao.casework.Answer;

/** The province's answer to a recommended case. */
@Controller
@RequestMapping("/cases/{id}")
class AnswerController {

  private final AnswerDesk desk;
  private final CaseFlags flags;

  AnswerController(AnswerDesk desk, CaseFlags flags) {
    this.desk = desk;
    this.flags = flags;
  }

  @PostMapping("/propose")
  String propose(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Answer answer,
      @RequestParam String proposeReason,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    desk.propose(actor, id, answer, proposeReason, flags.with(actor, id, typed, List.of()));
    return Done.with("propose", id, flash);
  }

  @PostMapping("/sign-answer")
  String sign(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam boolean agreed,
      @RequestParam String signReason,
      RedirectAttributes flash) {
    desk.sign(actor, id, agreed, signReason);
    return Done.with("sign", id, flash);
  }
}
