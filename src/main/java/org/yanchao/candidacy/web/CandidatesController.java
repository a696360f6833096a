package org.yanchao.candidacy.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;

/** Who takes part in a round and who does not, and why; freezing that list. */
@Controller
class CandidatesController {

  private final RoundDesk rounds;
  private final CandidateDesk candidates;

  CandidatesController(RoundDesk rounds, CandidateDesk candidates) {
    this.rounds = rounds;
    this.candidates = candidates;
  }

  @GetMapping("/rounds/{id}/candidates")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    var round = rounds.show(actor, id);
    page.addAttribute("round", round);
    page.addAttribute("frozen", frozen(round));
    page.addAttribute("taking", taking(actor, round));
    page.addAttribute("others", others(actor, round));
    page.addAttribute("notFreeze", candidates.whyNotFreeze(actor, id).orElse(null));
    return "candidacy/candidates";
  }

  @PostMapping("/rounds/{id}/candidates")
  String freeze(Actor officer, @PathVariable UUID id, RedirectAttributes answer) {
    var count = candidates.freeze(officer, id);
    answer.addFlashAttribute("notice", "candidacy.candidates.frozen");
    answer.addFlashAttribute("noticeArgs", List.of(count));
    return "redirect:/rounds/" + id;
  }

  private List<ListRow> taking(Actor actor, RoundView round) {
    return frozen(round)
        ? candidates.list(actor, round.id()).stream().map(ListRow::of).toList()
        : candidates.preview(actor, round.id()).candidates().stream().map(ListRow::of).toList();
  }

  private List<ListRow> others(Actor actor, RoundView round) {
    return frozen(round)
        ? candidates.others(actor, round.id()).stream().map(ListRow::of).toList()
        : candidates.preview(actor, round.id()).others().stream().map(ListRow::of).toList();
  }

  private static boolean frozen(RoundView round) {
    return round.status() != RoundStatus.OPEN && round.status() != RoundStatus.PLANNED;
  }
}
