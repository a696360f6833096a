package org.yanchao.rehearsal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.rehearsal.DemoRun;
import org.yanchao.rehearsal.StoryProgress;

/** Where a visitor moves the demo's clock and sees what the story does. */
@Controller
@Profile("demo")
class ClockController {

  private static final int COMING = 10;

  private final DemoRun run;
  private final StoryProgress progress;
  private final BusinessClock clock;

  ClockController(DemoRun run, StoryProgress progress, BusinessClock clock) {
    this.run = run;
    this.progress = progress;
    this.clock = clock;
  }

  @GetMapping("/clock")
  String show(Model page, HttpServletResponse response) {
    page.addAttribute("now", clock.instant().atZone(BusinessClock.ZONE).toLocalDateTime());
    page.addAttribute("run", run);
    var to = run.target();
    to.ifPresent(it -> response.setHeader("Refresh", "2"));
    return to.isPresent() ? moving(page, to.get()) : standing(page);
  }

  @PostMapping("/clock")
  String move(@RequestParam LocalDateTime at) {
    run.moveTo(at.atZone(BusinessClock.ZONE).toInstant());
    return "redirect:/clock";
  }

  @PostMapping("/clock/story")
  String play(@RequestParam(defaultValue = "false") boolean on) {
    run.play(on);
    return "redirect:/clock";
  }

  private String moving(Model page, Instant to) {
    page.addAttribute("done", progress.done());
    page.addAttribute("total", progress.before(to));
    page.addAttribute("target", to.atZone(BusinessClock.ZONE).toLocalDateTime());
    return "rehearsal/clock-moving";
  }

  private String standing(Model page) {
    page.addAttribute("milestones", progress.milestones());
    page.addAttribute("skipped", progress.skipped());
    page.addAttribute("coming", progress.coming(COMING));
    return "rehearsal/clock";
  }
}
