package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.draw.ExpertPool;
import org.yanchao.expert.ExpertRoll;
import org.yanchao.expert.TieEntry;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.round.RoundView;

/** What a confirmed request changes: a relation in the library, and a seat where one is held. */
@Component
class RequestFollower {

  private final ExpertRoll experts;
  private final CandidateRoll candidates;
  private final PanelStore panels;
  private final SeatDoor door;

  RequestFollower(ExpertRoll experts, CandidateRoll candidates, PanelStore panels, SeatDoor door) {
    this.experts = experts;
    this.candidates = candidates;
    this.panels = panels;
    this.door = door;
  }

  void follow(RoundView round, Candidate candidate, RequestEntry asked, UUID id, Who by) {
    var expert = experts.get(id);
    if (!door.libraries(round).contains(expert.library())) {
      throw new NotFound("expert of this round");
    }
    var tie =
        new TieEntry(
            candidate.applicant(), candidate.creditCode(), asked.ground(), null, asked.reason());
    experts.tie(id, tie);
    Optional.ofNullable(candidate.batch())
        .map(panels::batch)
        .flatMap(batch -> panels.seatOf(batch.id(), id).filter(Seat::seated))
        .ifPresent(
            seat -> door.leave(panels.batch(seat.batch()), seat, of(seat, candidate, asked), by));
  }

  /** The relation is to the applicant, who may have more than one candidate in the batch. */
  private List<Interest> of(Seat seat, Candidate named, RequestEntry asked) {
    return candidates.ofBatch(seat.batch()).stream()
        .filter(it -> it.applicant().equals(named.applicant()))
        .map(it -> new Interest(it.id(), asked.ground(), asked.reason()))
        .toList();
  }

  /** How somebody leaves a seat for another, or stands back from a candidate. */
  @Component
  static class SeatDoor {

    private final ExpertPool pool;
    private final RecusalScope scope;
    private final Stamp stamp;

    SeatDoor(ExpertPool pool, RecusalScope scope, Stamp stamp) {
      this.pool = pool;
      this.scope = scope;
      this.stamp = stamp;
    }

    List<String> libraries(RoundView round) {
      return pool.libraries(round);
    }

    Stamp stamp() {
      return stamp;
    }

    void leave(ReviewBatch batch, Seat seat, List<Interest> why, Who by) {
      scope.follow(batch, seat, why, by);
    }
  }
}
