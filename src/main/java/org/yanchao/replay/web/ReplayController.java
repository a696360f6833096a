package org.yanchao.replay.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.account.Actor;
import org.yanchao.replay.ReplayDesk;
import org.yanchao.review.ReviewDesk;
import org.yanchao.round.RoundDesk;

/** A finished round recomputed, and tried under other rules; both pages only read. */
@Controller
class ReplayController {

  private final ReplayDesk replays;
  private final RoundDesk rounds;
  private final ReviewDesk reviews;
  private final WhatIfPage whatIf;

  ReplayController(ReplayDesk replays, RoundDesk rounds, ReviewDesk reviews, WhatIfPage whatIf) {
    this.reviews = reviews;
    this.replays = replays;
    this.rounds = rounds;
    this.whatIf = whatIf;
  }

  @GetMapping("/rounds/{id}/replay")
  String replay(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("round", rounds.show(actor, id));
    page.addAttribute("onSite", reviews.onSite(actor, id));
    var whyNot = replays.whyNotReplay(actor, id);
    page.addAttribute("whyNot", whyNot.orElse(null));
    page.addAttribute("report", whyNot.isPresent() ? null : replays.replay(actor, id));
    return "replay/replay";
  }

  @GetMapping("/rounds/{id}/what-if")
  String whatIf(
      Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model page) {
    whatIf.fill(actor, rounds.show(actor, id), typed, page);
    return "replay/what-if";
  }
}
