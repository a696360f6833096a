package org.yanchao.meeting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.panel.Curtain;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.review.PanelRoll;
import org.yanchao.review.SheetScore;
import org.yanchao.scoring.SheetState;
import org.yanchao.scoring.Tally;

/** What lies on the table of a meeting. */
@Component
class MeetingRoom {

  private final CandidateRoll candidates;
  private final PanelRoll panels;
  private final Curtain curtain;

  MeetingRoom(CandidateRoll candidates, PanelRoll panels, Curtain curtain) {
    this.candidates = candidates;
    this.panels = panels;
    this.curtain = curtain;
  }

  List<Candidate> side(UUID batch) {
    return candidates.inReview(batch);
  }

  MeetingView view(ReviewBatch batch, ReviewMeeting meeting, int seat) {
    var side = side(batch.id());
    var place = Math.min(meeting.place(), side.size());
    var candidate = side.get(place - 1);
    var away = panels.standingBack(batch.id(), candidate.id());
    var out = away.contains(seat);
    var sheets = out ? List.<SheetScore>of() : sheets(batch, candidate);
    return new MeetingView(
        seat == meeting.chairSeat(),
        meeting.chairSeat(),
        place,
        side.size(),
        candidate.face(curtain.down(batch.id())),
        panels.criteria(batch.id()),
        sheets,
        spread(sheets),
        away,
        out,
        out ? null : meeting.notes().get(candidate.id().toString()),
        meeting.opinion().orElse(null));
  }

  private List<SheetScore> sheets(ReviewBatch batch, Candidate candidate) {
    return panels.sheets(batch.id()).stream()
        .filter(it -> it.candidateId().equals(candidate.id()))
        .filter(it -> it.state() == SheetState.SUBMITTED)
        .toList();
  }

  private static BigDecimal spread(List<SheetScore> sheets) {
    return Tally.spread(sheets.stream().map(SheetScore::total).filter(Objects::nonNull).toList());
  }
}
