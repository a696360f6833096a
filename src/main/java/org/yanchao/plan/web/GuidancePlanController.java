package org.yanchao.plan.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.document.Downloads;
import org.yanchao.kernel.Level;
import org.yanchao.plan.PlanDesk;

/** Planned against named by unit and level, who is late, both rates. */
@Controller
class GuidancePlanController {

  private final PlanDesk plans;
  private final PlanSheet sheets;
  private final PlanProgrammes programmes;

  GuidancePlanController(PlanDesk plans, PlanSheet sheets, PlanProgrammes programmes) {
    this.plans = plans;
    this.sheets = sheets;
    this.programmes = programmes;
  }

  @GetMapping("/plan")
  String show(Actor actor, @RequestParam(required = false) @Nullable String programme, Model page) {
    page.addAttribute("plan", plans.show(actor, programmes.chosen(actor, programme)));
    page.addAttribute("programmes", programmes.of(actor));
    page.addAttribute("whyNotLoad", plans.whyNotLoad(actor).orElse(null));
    page.addAttribute("heads", plans.heads());
    page.addAttribute("levels", Level.values());
    return "plan/plan";
  }

  @GetMapping("/plan/units/{unit}/{level}")
  String drill(
      Actor actor,
      @PathVariable String unit,
      @PathVariable Level level,
      @RequestParam(required = false) @Nullable String programme,
      Model page) {
    page.addAttribute(
        "names", plans.drill(actor, programmes.chosen(actor, programme), unit, level));
    page.addAttribute("unit", sheets.name(unit));
    page.addAttribute("level", level);
    return "plan/unit";
  }

  @GetMapping("/plan/export")
  ResponseEntity<byte[]> export(
      Actor actor, @RequestParam(required = false) @Nullable String programme) {
    var plan = plans.show(actor, programmes.chosen(actor, programme));
    return Downloads.excel(sheets.excel(plan), "plan-" + plan.cycle());
  }

  @GetMapping("/plan/chart")
  ResponseEntity<List<PlanSheet.Bar>> chart(
      Actor actor, @RequestParam(required = false) @Nullable String programme) {
    return ResponseEntity.ok(sheets.bars(plans.show(actor, programmes.chosen(actor, programme))));
  }

  @PostMapping("/plan")
  String load(
      Actor actor,
      @RequestParam String programme,
      @RequestParam String source,
      @RequestParam MultipartFile file,
      RedirectAttributes answer)
      throws IOException {
    var chosen = programmes.chosen(actor, programme);
    plans.load(actor, chosen, file.getBytes(), source);
    answer.addFlashAttribute("notice", "plan.loaded");
    return "redirect:/plan?programme=" + chosen;
  }
}
