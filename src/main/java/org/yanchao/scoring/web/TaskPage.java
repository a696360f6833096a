package org.yanchao.scoring.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.CandidateState;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.candidacy.Face;
import org.yanchao.panel.ReviewCalendar;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.RecusalRules;
import org.yanchao.round.RoundDesk;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.ScoringTask;

/** Fills the pages of one expert's task. */
@Component
class TaskPage {

  private static final Comparator<CandidateView> BY_NAME =
      Comparator.comparing(CandidateView::applicantName).thenComparing(CandidateView::baseName);

  private final ScoringDesk scoring;
  private final RoundDesk rounds;
  private final CandidateDesk candidates;
  private final ReviewCalendar days;
  private final Programmes programmes;

  TaskPage(
      ScoringDesk scoring,
      RoundDesk rounds,
      CandidateDesk candidates,
      ReviewCalendar days,
      Programmes programmes) {
    this.programmes = programmes;
    this.scoring = scoring;
    this.rounds = rounds;
    this.candidates = candidates;
    this.days = days;
  }

  /** One task in the list, with how urgent it is. */
  record Shown(ScoringTask task, String urgency) {

    public boolean over() {
      return task.submitted() || task.closed();
    }
  }

  List<Shown> all(Actor expert) {
    return scoring.tasks(expert).stream().map(this::shown).toList();
  }

  void fill(Actor expert, UUID batch, Model page) {
    var task = scoring.task(expert, batch);
    page.addAttribute("task", task);
    page.addAttribute("urgency", shown(task).urgency());
    var round = rounds.show(task.roundId());
    page.addAttribute("round", round);
    var scope = programmes.pinned(round.packVersion()).recusal().scope();
    page.addAttribute("byProject", scope == RecusalRules.Scope.PROJECT);
    page.addAttribute("applicants", applicants(task));
  }

  boolean declared(Model page) {
    return page.getAttribute("task") instanceof ScoringTask task && task.declared();
  }

  private Shown shown(ScoringTask task) {
    var over = task.submitted() || task.closed();
    return new Shown(task, over ? "normal" : days.urgency(task.reviewDueOn()));
  }

  /** Whom the expert may yet judge; by name, so that this order tells nothing about any other. */
  private List<CandidateView> applicants(ScoringTask task) {
    var out = task.standsBack().stream().map(Face::id).toList();
    return candidates.candidates(task.roundId()).stream()
        .filter(it -> task.batchId().equals(it.batchId()))
        .filter(it -> it.state() == CandidateState.IN_REVIEW && !out.contains(it.id()))
        .sorted(BY_NAME)
        .toList();
  }
}
