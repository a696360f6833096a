package org.yanchao.decision.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.attachment.Scans;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionView;
import org.yanchao.decision.PreparationDesk;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingView;
import org.yanchao.round.RoundDesk;

/** The leaders' decision: who is named, and later who fills a place that an objection freed. */
@Controller
class DecisionController {

  private final DecisionDesk decisions;
  private final RankingDesk rankings;
  private final RoundDesk rounds;
  private final Scans scans;
  private final PreparationDesk preparations;

  DecisionController(
      DecisionDesk decisions,
      RankingDesk rankings,
      RoundDesk rounds,
      Scans scans,
      PreparationDesk preparations) {
    this.decisions = decisions;
    this.rankings = rankings;
    this.rounds = rounds;
    this.scans = scans;
    this.preparations = preparations;
  }

  @GetMapping("/rounds/{id}/decision")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("round", rounds.show(actor, id));
    rankings.find(id).ifPresent(it -> board(actor, it, page));
    taken(decisions.list(actor, id), page);
    page.addAttribute("next", decisions.nextForFreePlace(actor, id));
    page.addAttribute("mayDecide", actor.is(Role.HEAD));
    return "decision/decision";
  }

  @PostMapping("/rounds/{id}/decision")
  String decide(
      Actor actor,
      @PathVariable UUID id,
      MeetingForm form,
      @RequestParam(required = false) @Nullable MultipartFile minutes,
      RedirectAttributes answer) {
    var entry = form.decision(scans.keep(actor.who(), minutes));
    preparations.apply(actor, rankings.show(actor, id), entry, form.board());
    return done(id, answer, "decision.decided");
  }

  @PostMapping("/rounds/{id}/decision/fill")
  String fill(
      Actor actor,
      @PathVariable UUID id,
      MeetingForm form,
      @RequestParam(required = false) @Nullable MultipartFile minutes,
      RedirectAttributes answer) {
    decisions.fillPlace(actor, id, form.place(scans.keep(actor.who(), minutes), true));
    return done(id, answer, "decision.filled");
  }

  @PostMapping("/rounds/{id}/decision/leave")
  String leave(
      Actor actor,
      @PathVariable UUID id,
      MeetingForm form,
      @RequestParam(required = false) @Nullable MultipartFile minutes,
      RedirectAttributes answer) {
    decisions.leavePlace(actor, id, form.place(scans.keep(actor.who(), minutes), false));
    return done(id, answer, "decision.left");
  }

  private static void taken(List<DecisionView> decisions, Model page) {
    page.addAttribute("decisions", decisions);
    page.addAttribute("undecided", decisions.stream().allMatch(DecisionView::setAside));
  }

  private void board(Actor actor, RankingView ranking, Model page) {
    page.addAttribute("ranking", ranking);
    page.addAttribute("board", preparations.board(ranking));
    page.addAttribute("prepared", preparations.find(actor, ranking).orElse(null));
  }

  private static String done(UUID id, RedirectAttributes answer, String key) {
    answer.addFlashAttribute("notice", key);
    return "redirect:/rounds/" + id + "/decision";
  }
}
