package org.yanchao.naming.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.kernel.Regions;
import org.yanchao.naming.TargetDesk;
import org.yanchao.policy.Programmes;

/** What a programme plans for its years beside what is there, for anyone. */
@Controller
class TargetsController {

  private final TargetDesk targets;
  private final Programmes programmes;
  private final Regions regions;

  TargetsController(TargetDesk targets, Programmes programmes, Regions regions) {
    this.targets = targets;
    this.programmes = programmes;
    this.regions = regions;
  }

  @GetMapping("/targets")
  String targets(@RequestParam(defaultValue = "") String programme, Model page) {
    var chosen = programme.isEmpty() ? programmes.all().get(0) : programmes.get(programme);
    page.addAttribute("programme", chosen);
    page.addAttribute("programmes", programmes.all());
    page.addAttribute("rows", targets.progress(chosen.id()));
    page.addAttribute("regions", regions);
    return "naming/targets";
  }
}
