package org.yanchao.panel.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.FrozenGround;
import org.yanchao.candidacy.GroundDesk;
import org.yanchao.panel.BatchStatus;
import org.yanchao.panel.BatchView;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.web.WorkStep.Note;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;

/** Tells in one line how far each step of a round is. */
@Component
class StepNotes {

  private final CandidateDesk candidates;
  private final GroundDesk grounds;
  private final PanelDesk panels;

  StepNotes(CandidateDesk candidates, GroundDesk grounds, PanelDesk panels) {
    this.candidates = candidates;
    this.grounds = grounds;
    this.panels = panels;
  }

  @Nullable Note of(Actor actor, RoundView round, StepKind step) {
    return switch (step) {
      case PLAN -> plan(round);
      case CANDIDATES -> list(actor, round);
      case GROUNDS -> claims(actor, round);
      case DRAW -> drawn(panels.batches(actor, round.id()));
      case REVIEW -> progress(panels.batches(actor, round.id()));
      case RANKING, DECISION, NOTICE, NAMING, RECOMMENDATION -> null;
    };
  }

  private static @Nullable Note plan(RoundView round) {
    var plan = round.plan();
    var quota = round.quota();
    return plan == null || quota == null
        ? null
        : Note.of("panel.desk.note.plan", quota, plan.seats(), plan.supervisor());
  }

  private @Nullable Note list(Actor actor, RoundView round) {
    if (round.status() == RoundStatus.OPEN || round.status() == RoundStatus.PLANNED) {
      var preview = candidates.preview(actor, round.id());
      return Note.of(
          "panel.desk.note.preview", preview.candidates().size(), preview.others().size());
    }
    var out = candidates.others(actor, round.id()).size();
    return Note.of("panel.desk.note.candidates", candidates.list(actor, round.id()).size(), out);
  }

  private @Nullable Note claims(Actor actor, RoundView round) {
    var frozen =
        candidates.list(actor, round.id()).stream().flatMap(it -> it.grounds().stream()).toList();
    if (!frozen.isEmpty()) {
      return Note.of(
          "panel.desk.note.grounds",
          frozen.size(),
          count(frozen, FrozenGround.Status.CONFIRMED),
          count(frozen, FrozenGround.Status.REFUSED),
          count(frozen, FrozenGround.Status.PENDING));
    }
    var claimed = grounds.list(actor, round.id()).stream().flatMap(it -> it.grounds().stream());
    var all = claimed.toList();
    var open = all.stream().filter(it -> it.decidedAt() == null).count();
    return Note.of("panel.desk.note.claims", all.size(), open);
  }

  private static @Nullable Note drawn(List<BatchView> batches) {
    var seats = batches.stream().mapToInt(BatchView::seatCount).sum();
    var opened = batches.stream().filter(it -> it.namesOpenedAt() != null).count();
    return batches.isEmpty()
        ? null
        : Note.of("panel.desk.note.drawn", batches.size(), seats, opened);
  }

  private static @Nullable Note progress(List<BatchView> batches) {
    var done = batches.stream().mapToInt(BatchView::sheetsDone).sum();
    var wanted = batches.stream().mapToInt(BatchView::sheetsWanted).sum();
    var closed = batches.stream().filter(it -> it.status() == BatchStatus.CLOSED).count();
    return batches.isEmpty()
        ? null
        : Note.of("panel.desk.note.review", done, wanted, closed, batches.size());
  }

  private static long count(List<FrozenGround> all, FrozenGround.Status status) {
    return all.stream().filter(it -> it.status() == status).count();
  }
}
