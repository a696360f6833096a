package org.yanchao.scoring;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.Face;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.panel.Seat;
import org.yanchao.round.RoundDesk;

/** The seats of a batch whose experts write on paper, as their officers handle them. */
@Component
class PaperSeats {

  private final RoundDesk rounds;
  private final PanelStore panels;
  private final ScoringTable table;
  private final Stamp stamp;

  PaperSeats(RoundDesk rounds, PanelStore panels, ScoringTable table, Stamp stamp) {
    this.rounds = rounds;
    this.panels = panels;
    this.table = table;
    this.stamp = stamp;
  }

  /** The batch, for an officer of the round's own authority. */
  ReviewBatch batch(Actor officer, UUID batchId) {
    var batch = panels.batch(batchId);
    rounds
        .showReview(officer, batch.round())
        .whyNotReview(officer, Role.CASE_OFFICER)
        .ifPresent(Refusal::raise);
    return batch;
  }

  Seat seat(UUID batch, int no) {
    return panels.seatNo(batch, no).orElseThrow(() -> new NotFound("seat"));
  }

  List<Seat> seated(UUID batch) {
    return panels.seated(batch);
  }

  ScoringTask task(ReviewBatch batch, Seat seat) {
    return table.named(rounds.show(batch.round()), batch, seat);
  }

  List<Face> printed(ReviewBatch batch) {
    return table.faces(batch);
  }

  /** The expert signed the declaration on paper. */
  void declare(ReviewBatch batch, Seat seat) {
    table.open(batch, seat, stamp.now());
  }

  /** Hands in what the expert wrote, once all of it is in. */
  void submit(Seat seat) {
    table.whyNotSubmit(seat).ifPresent(it -> it.raise());
    table.submit(seat, stamp.now());
  }

  Stamp stamp() {
    return stamp;
  }

  /** The expert of a seat, for whom the officers write. */
  static Actor expertOf(Seat seat) {
    return new Actor("paper", Set.of(Role.EXPERT), null, seat.expert(), false);
  }
}
