package org.yanchao.replay.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Level;
import org.yanchao.policy.Programme;
import org.yanchao.replay.LevelDesk;
import org.yanchao.replay.LevelDesk.Range;
import org.yanchao.replay.WhatIfRules;

/** Fills the page on which the rules of a whole level are changed on paper. */
@Component
class LevelPage {

  private final LevelDesk levels;
  private final WhatIfPage words;

  LevelPage(LevelDesk levels, WhatIfPage words) {
    this.levels = levels;
    this.words = words;
  }

  void fill(Actor actor, Programme programme, Level level, Map<String, String> typed, Model page) {
    var figures = levels.figures(actor, programme.id(), level);
    var read = new LevelForm(typed).read(programme, figures.keySet());
    page.addAttribute("programme", programme).addAttribute("level", level);
    page.addAttribute("words", words).addAttribute("typed", typed);
    page.addAttribute("nothing", figures.isEmpty()).addAttribute("problems", read.problems());
    page.addAttribute("figures", figures(programme, figures, typed));
    page.addAttribute("weights", weights(programme, typed));
    page.addAttribute("categories", LevelForm.POINTED).addAttribute("rules", read.rules());
    var computed = read.problems().isEmpty() && !figures.isEmpty();
    page.addAttribute(
        "result", computed ? levels.whatIf(actor, programme.id(), level, read.rules()) : null);
  }

  /** What all rounds ask alike stands as one number, else from the least to the most. */
  private List<WhatIfPage.Field> figures(
      Programme programme, Map<String, Range> figures, Map<String, String> typed) {
    return figures.entrySet().stream()
        .map(
            it ->
                new WhatIfPage.Field(
                    "t." + it.getKey(),
                    words.label(programme, it.getKey()),
                    said(it.getValue()),
                    typed.getOrDefault("t." + it.getKey(), "")))
        .toList();
  }

  private static String said(Range range) {
    return range.least().compareTo(range.most()) == 0
        ? plain(range.least())
        : plain(range.least()) + "\u2013" + plain(range.most());
  }

  private List<WhatIfPage.Field> weights(Programme programme, Map<String, String> typed) {
    return words.fields("w.", WhatIfRules.weights(programme), typed, programme);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
