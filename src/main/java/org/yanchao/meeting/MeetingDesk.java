package org.yanchao.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.panel.BatchStatus;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.panel.Seat;
import org.yanchao.review.PanelRoll;

/**
 * The panel's meeting. It opens only when all sheets are in and locked, so that seeing the others
 * can change nobody's points; whoever opens it takes the chair.
 */
@Service
@Transactional
public class MeetingDesk {

  private final PanelRoll panels;
  private final ReviewMeetings meetings;
  private final MeetingRoom room;
  private final Stamp stamp;

  MeetingDesk(PanelRoll panels, ReviewMeetings meetings, MeetingRoom room, Stamp stamp) {
    this.panels = panels;
    this.meetings = meetings;
    this.room = room;
    this.stamp = stamp;
  }

  /** Why this member cannot open the meeting, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotOpen(Actor expert, UUID batchId) {
    return whyNotMeet(seat(expert, batchId), panels.batch(batchId))
        .or(
            () ->
                meetings.findByBatch(batchId).isPresent()
                    ? Refusal.because("meeting.open-already")
                    : Optional.empty())
        .or(() -> nobodyLeft(batchId) ? Refusal.because("panel.no-candidates") : Optional.empty());
  }

  public void open(Actor expert, UUID batchId) {
    whyNotOpen(expert, batchId).ifPresent(Refusal::raise);
    var no = seat(expert, batchId).seatNo();
    meetings.save(new ReviewMeeting(stamp.id(), batchId, no, stamp.now()));
    stamp.publish(new MeetingOpened(batchId, no, expert.as(Role.EXPERT)));
  }

  /** The candidate on the table; empty while nobody has opened the meeting. */
  @Transactional(readOnly = true)
  public Optional<MeetingView> show(Actor expert, UUID batchId) {
    var seat = seat(expert, batchId);
    var batch = panels.batch(batchId);
    whyNotSee(seat, batch).ifPresent(Refusal::raise);
    return meetings
        .findByBatch(batchId)
        .filter(it -> !nobodyLeft(batchId))
        .map(it -> room.view(batch, it, seat.seatNo()));
  }

  /** Why this member cannot lead the meeting on, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotLead(Actor expert, UUID batchId) {
    var seat = seat(expert, batchId);
    return whyNotMeet(seat, panels.batch(batchId))
        .or(() -> meeting(batchId).whyNotLead(seat.seatNo()));
  }

  /** The chair puts another candidate on the table of all. */
  public void goTo(Actor chair, UUID batchId, int place) {
    whyNotLead(chair, batchId).ifPresent(Refusal::raise);
    var meeting = meeting(batchId);
    meeting.goTo(place, room.side(batchId).size());
    meetings.save(meeting);
  }

  /** The chair writes what was said of a candidate. */
  public void note(Actor chair, UUID batchId, UUID candidate, String text) {
    whyNotLead(chair, batchId).or(() -> ReviewMeeting.whyNotText(text)).ifPresent(Refusal::raise);
    if (room.side(batchId).stream().noneMatch(it -> it.id().equals(candidate))) {
      throw new NotFound("candidate");
    }
    var meeting = meeting(batchId);
    if (panels.standingBack(batchId, candidate).contains(meeting.chairSeat())) {
      Refusal.of("scoring.stands-back").raise();
    }
    meeting.note(candidate, text);
    meetings.save(meeting);
  }

  /** The chair writes the panel's opinion, which ends the meeting. */
  public void conclude(Actor chair, UUID batchId, String opinion) {
    whyNotLead(chair, batchId)
        .or(() -> ReviewMeeting.whyNotText(opinion))
        .ifPresent(Refusal::raise);
    var meeting = meeting(batchId);
    meeting.conclude(opinion, stamp.now());
    meetings.save(meeting);
    var by = chair.as(Role.EXPERT);
    stamp.publish(new MeetingConcluded(batchId, meeting.chairSeat(), by));
  }

  /** Every candidate has withdrawn since. */
  private boolean nobodyLeft(UUID batch) {
    return room.side(batch).isEmpty();
  }

  private ReviewMeeting meeting(UUID batch) {
    return meetings.findByBatch(batch).orElseThrow(() -> new NotFound("meeting"));
  }

  private static Optional<Refusal> whyNotMeet(Seat seat, ReviewBatch batch) {
    return batch.status() == BatchStatus.CLOSED
        ? Refusal.because("panel.review-closed")
        : whyNotSee(seat, batch);
  }

  private static Optional<Refusal> whyNotSee(Seat seat, ReviewBatch batch) {
    var sealed = batch.status() != BatchStatus.AGGREGATED && batch.status() != BatchStatus.CLOSED;
    return sealed || !seat.done() ? Refusal.because("meeting.not-yet") : Optional.empty();
  }

  private Seat seat(Actor expert, UUID batch) {
    return Optional.ofNullable(expert.holder())
        .filter(it -> expert.is(Role.EXPERT))
        .flatMap(it -> panels.seated(batch, it))
        .orElseThrow(() -> new NotFound("meeting"));
  }
}
