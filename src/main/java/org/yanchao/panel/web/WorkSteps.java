package org.yanchao.panel.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.kernel.Level;
import org.yanchao.panel.ReviewCalendar;
import org.yanchao.round.RoundView;

/** Puts a round into the steps that the desk shows. */
@Component
class WorkSteps {

  private final StepDays days;
  private final ReviewCalendar calendar;
  private final StepNotes notes;
  private final CandidateDesk candidates;

  WorkSteps(StepDays days, ReviewCalendar calendar, StepNotes notes, CandidateDesk candidates) {
    this.days = days;
    this.calendar = calendar;
    this.notes = notes;
    this.candidates = candidates;
  }

  List<WorkStep> of(Actor actor, RoundView round) {
    var frozen = candidates.list(actor, round.id()).stream().anyMatch(CandidateView::groundsFrozen);
    return Arrays.stream(StepKind.values())
        .filter(it -> it != StepKind.RECOMMENDATION || round.level() != Level.PROVINCE)
        .map(it -> step(actor, round, it, it.state(round.status(), frozen)))
        .toList();
  }

  private WorkStep step(Actor actor, RoundView round, StepKind kind, String state) {
    var day = days.of(round, kind).orElse(null);
    var running = state.equals("current");
    var looked = running || state.equals("done") || state.equals("stopped");
    return new WorkStep(
        kind.name(),
        state,
        kind.who(),
        day == null ? null : day.date(),
        running && day != null ? calendar.urgency(day.date()) : "normal",
        day != null && day.sample(),
        kind.visibleAt(round.status()) ? href(round, kind) : null,
        looked ? notes.of(actor, round, kind) : null);
  }

  private static @Nullable String href(RoundView round, StepKind kind) {
    return kind.page() == null ? "/recommendations" : "/rounds/" + round.id() + "/" + kind.page();
  }
}
