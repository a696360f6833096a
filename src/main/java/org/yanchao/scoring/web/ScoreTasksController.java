package org.yanchao.scoring.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.NotFound;
import org.yanchao.panel.LeaveEntry;
import org.yanchao.scoring.ScoringDesk;

/** What an expert has to score: the batches, the declaration, the list, handing in. */
@Controller
class ScoreTasksController {

  private final ScoringDesk scoring;
  private final TaskPage tasks;

  ScoreTasksController(ScoringDesk scoring, TaskPage tasks) {
    this.scoring = scoring;
    this.tasks = tasks;
  }

  @GetMapping("/score")
  String list(Actor expert, Model page) {
    page.addAttribute("tasks", tasks.all(expert));
    return "scoring/tasks";
  }

  @GetMapping("/score/{batch}")
  String show(Actor expert, @PathVariable UUID batch, Model page) {
    tasks.fill(expert, batch, page);
    page.addAttribute("grounds", RecusalGround.leaving());
    return tasks.declared(page) ? "scoring/task" : "scoring/declaration";
  }

  @PostMapping("/score/{batch}/declaration")
  String declare(
      Actor expert,
      @PathVariable UUID batch,
      @RequestParam Map<String, String> typed,
      RedirectAttributes answer) {
    var ties = DeclarationForm.from(typed).disclosures();
    var stays = scoring.declare(expert, batch, ties);
    return said(stays, "scoring.tasks.declared", batch, answer);
  }

  @PostMapping("/score/{batch}/recusal")
  String standBack(
      Actor expert, @PathVariable UUID batch, LeaveEntry form, RedirectAttributes answer) {
    var stays = scoring.recuse(expert, batch, holder(expert), form.interest());
    return said(stays, "scoring.tasks.stands-back-now", batch, answer);
  }

  /** Back to the batch, or to the other batches for who has left it. */
  private static String said(boolean stays, String said, UUID batch, RedirectAttributes answer) {
    answer.addFlashAttribute("notice", stays ? said : "scoring.tasks.stood-back");
    return stays ? "redirect:/score/" + batch : "redirect:/score";
  }

  @GetMapping("/score/{batch}/check")
  String check(Actor expert, @PathVariable UUID batch, Model page) {
    tasks.fill(expert, batch, page);
    page.addAttribute("notSubmit", scoring.whyNotSubmit(expert, batch).orElse(null));
    return "scoring/check";
  }

  @PostMapping("/score/{batch}/check")
  String submit(Actor expert, @PathVariable UUID batch, RedirectAttributes answer) {
    scoring.submit(expert, batch);
    answer.addFlashAttribute("notice", "scoring.tasks.submitted");
    return "redirect:/score/" + batch;
  }

  private static UUID holder(Actor expert) {
    return Optional.ofNullable(expert.holder()).orElseThrow(() -> new NotFound("expert"));
  }
}
