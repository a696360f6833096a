package org.yanchao.plan.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Regions;
import org.yanchao.plan.TargetDesk;
import org.yanchao.policy.Territory;

/** What a programme plans for its years beside what is there, for anyone. */
@Controller
class TargetsController {

  private final TargetDesk targets;
  private final Territory territory;
  private final Regions regions;

  TargetsController(TargetDesk targets, Territory territory, Regions regions) {
    this.targets = targets;
    this.territory = territory;
    this.regions = regions;
  }

  @GetMapping("/targets")
  String targets(
      Optional<Actor> reader, @RequestParam(defaultValue = "") String programme, Model page) {
    var chosen = territory.chosen(reader, programme);
    page.addAttribute("programme", chosen);
    page.addAttribute("programmes", territory.programmesFor(reader));
    page.addAttribute("rows", targets.progress(chosen.id()));
    page.addAttribute("regions", regions);
    return "plan/targets";
  }
}
