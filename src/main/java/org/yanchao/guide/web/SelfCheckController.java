package org.yanchao.guide.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.account.Actor;
import org.yanchao.guide.web.SelfCheckPage.Place;
import org.yanchao.kernel.Level;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Territory;

/** The short self-check for anyone: nothing is kept and nobody is asked who they are. */
@Controller
class SelfCheckController {

  private final Territory territory;
  private final SelfCheckPage check;

  SelfCheckController(Territory territory, SelfCheckPage check) {
    this.territory = territory;
    this.check = check;
  }

  @GetMapping("/self-check")
  String check(Optional<Actor> reader, @RequestParam Map<String, String> typed, Model page) {
    var programme = territory.chosen(reader, typed.getOrDefault("programme", ""));
    page.addAttribute("programme", programme);
    page.addAttribute("programmes", territory.programmesFor(reader));
    var place = new Place(level(programme, typed), typed.getOrDefault("unit", ""));
    check.fill(programme, place, typed, page);
    return "guide/self-check";
  }

  /** An unknown level is the first one: this page has nothing to hide or to refuse. */
  private static Level level(Programme programme, Map<String, String> typed) {
    var asked = typed.getOrDefault("level", "");
    return Arrays.stream(Level.values())
        .filter(it -> programme.levels().stream().anyMatch(rung -> rung.level() == it))
        .filter(it -> it.name().equals(asked))
        .findFirst()
        .orElse(programme.levels().get(0).level());
  }
}
