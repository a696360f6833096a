package org.yanchao.replay.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Level;
import org.yanchao.policy.Territory;

/** A rule tried on all finished rounds of a level before it is issued; the page only reads. */
@Controller
class LevelController {

  private final LevelPage pages;
  private final Territory territory;

  LevelController(LevelPage pages, Territory territory) {
    this.pages = pages;
    this.territory = territory;
  }

  @GetMapping("/what-if")
  String whatIf(
      Actor actor,
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(defaultValue = "COUNTY") Level level,
      @RequestParam Map<String, String> typed,
      Model page) {
    var reader = Optional.of(actor);
    page.addAttribute("programmes", territory.programmesFor(reader));
    pages.fill(actor, territory.chosen(reader, programme), level, typed, page);
    return "replay/level";
  }
}
