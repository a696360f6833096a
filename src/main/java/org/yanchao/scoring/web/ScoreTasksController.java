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
    scoring.declare(expert, batch, ties);
    var said = ties.isEmpty() ? "scoring.tasks.declared" : "scoring.tasks.stood-back";
    answer.addFlashAttribute("notice", said);
    return ties.isEmpty() ? "redirect:/score/" + batch : "redirect:/score";
  }

  @PostMapping("/score/{batch}/recusal")
  String standBack(
      Actor expert, @PathVariable UUID batch, LeaveEntry form, RedirectAttributes answer) {
    scoring.recuse(expert, batch, holder(expert), form.why(), form.words());
    answer.addFlashAttribute("notice", "scoring.tasks.stood-back");
    return "redirect:/score";
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
