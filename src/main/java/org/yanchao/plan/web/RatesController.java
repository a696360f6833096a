package org.yanchao.plan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.account.Actor;
import org.yanchao.document.Downloads;
import org.yanchao.kernel.Level;
import org.yanchao.plan.PlanDesk;

/** The intake and the push rate of each unit, what is missing behind them, and both as Excel. */
@Controller
class RatesController {

  private final PlanDesk plans;
  private final RatesSheet sheets;
  private final PlanProgrammes programmes;

  RatesController(PlanDesk plans, RatesSheet sheets, PlanProgrammes programmes) {
    this.plans = plans;
    this.sheets = sheets;
    this.programmes = programmes;
  }

  @GetMapping("/plan/rates")
  String show(Actor actor, @RequestParam(required = false) @Nullable String programme, Model page) {
    var chosen = programmes.chosen(actor, programme);
    page.addAttribute("rows", sheets.rows(plans.rates(actor, chosen)));
    page.addAttribute("programme", chosen);
    return "plan/rates";
  }

  @GetMapping("/plan/rates/{unit}/{level}")
  String drill(
      Actor actor,
      @PathVariable String unit,
      @PathVariable Level level,
      @RequestParam(required = false) @Nullable String programme,
      Model page) {
    var chosen = programmes.chosen(actor, programme);
    page.addAttribute("missing", sheets.missing(plans.rates(actor, chosen, unit, level)));
    page.addAttribute("name", sheets.name(unit));
    page.addAttribute("level", level);
    page.addAttribute("programme", chosen);
    return "plan/rate";
  }

  @GetMapping("/plan/rates.xlsx")
  ResponseEntity<byte[]> export(
      Actor actor, @RequestParam(required = false) @Nullable String programme) {
    var chosen = programmes.chosen(actor, programme);
    return Downloads.excel(sheets.excel(plans.rates(actor, chosen)), "rates-" + chosen);
  }
}
