package org.yanchao.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.attachment.ScanGiven;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.panel.BatchStatus;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.SeatState;
import org.yanchao.review.ReviewDesk;
import org.yanchao.round.RoundDesk;

/** The panel's opinion as the office prints it after closing, and the signed paper that returns. */
@Service
@Transactional
public class OpinionDesk {

  private final RoundDesk rounds;
  private final PanelDesk panels;
  private final ReviewDesk reviews;
  private final ReviewMeetings meetings;
  private final Stamp stamp;

  OpinionDesk(
      RoundDesk rounds,
      PanelDesk panels,
      ReviewDesk reviews,
      ReviewMeetings meetings,
      Stamp stamp) {
    this.rounds = rounds;
    this.panels = panels;
    this.reviews = reviews;
    this.meetings = meetings;
    this.stamp = stamp;
  }

  /** The record of a closed batch; without a meeting it has scores and no opinion. */
  @Transactional(readOnly = true)
  public MeetingRecord show(Actor actor, UUID batchId) {
    var batch = panels.show(actor, batchId);
    if (batch.status() != BatchStatus.CLOSED) {
      Refusal.of("review.scores-sealed").raise();
    }
    var meeting = meetings.findByBatch(batchId);
    var side = batch.candidates().stream().map(CandidateView::id).toList();
    return new MeetingRecord(
        batchId,
        batch.no(),
        reviews.scores(batch.roundId()).stream()
            .filter(it -> side.contains(it.candidateId()))
            .toList(),
        meeting.map(ReviewMeeting::notes).orElse(Map.of()),
        meeting.flatMap(ReviewMeeting::opinion).orElse(null),
        batch.seats().stream().filter(it -> it.state() == SeatState.SEATED).toList(),
        meeting.flatMap(ReviewMeeting::signedPaper).orElse(null));
  }

  /** Why no signed paper can be kept, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotKeep(Actor officer, UUID batchId) {
    var round = rounds.showReview(officer, panels.show(officer, batchId).roundId());
    return round
        .whyNotReview(officer, Role.CASE_OFFICER)
        .or(
            () ->
                meetings.findByBatch(batchId).filter(ReviewMeeting::concluded).isPresent()
                    ? Optional.empty()
                    : Refusal.because("meeting.no-opinion"));
  }

  /** Keeps the scan of the signed print; a later one takes its place. */
  public void keep(Actor officer, UUID batchId, @Nullable UUID scan) {
    whyNotKeep(officer, batchId).ifPresent(Refusal::raise);
    var meeting = meetings.findByBatch(batchId).orElseThrow(() -> new NotFound("meeting"));
    meeting.sign(ScanGiven.of(scan));
    meetings.save(meeting);
    stamp.publish(new SignedPaperKept(batchId, officer.as(Role.CASE_OFFICER)));
  }
}
