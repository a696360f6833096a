package org.yanchao.progress;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.expert.ExpertRoll;
import org.yanchao.kernel.Notifiable;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.panel.Seat;
import org.yanchao.round.RoundDesk;

/** Keeps what was done about owed sheets and tells the expert of the seat. */
@Component
class FollowUpBook {

  private final FollowUps followUps;
  private final ExpertRoll experts;
  private final RoundDesk rounds;
  private final MessageSource words;
  private final Stamp journal;

  FollowUpBook(
      FollowUps followUps,
      ExpertRoll experts,
      RoundDesk rounds,
      MessageSource words,
      Stamp journal) {
    this.followUps = followUps;
    this.experts = experts;
    this.rounds = rounds;
    this.words = words;
    this.journal = journal;
  }

  /**
   * What the timers and the head do is told to the expert; what an officer has talked over is
   * known.
   */
  void note(ReviewBatch batch, Seat seat, FollowUpKind kind, String note, Who by) {
    var kept = followUps.save(new FollowUp(journal.id(), seat, kind, note, journal.now()));
    var told = kind == FollowUpKind.CONTACTED || kind == FollowUpKind.KEPT;
    var messages = told ? List.<Notifiable.Message>of() : messages(kept, batch, seat, kind);
    journal.publish(new SeatFollowedUp(batch.id(), seat.seatNo(), kind, messages, by));
  }

  List<FollowUpView> of(UUID batch) {
    return followUps.findByBatchOrderByNotedAtAscSeatNoAsc(batch).stream()
        .map(it -> it.view(experts.get(it.expert()).number()))
        .toList();
  }

  /** Experts without an account of their own are told by the office. */
  private List<Notifiable.Message> messages(
      FollowUp kept, ReviewBatch batch, Seat seat, FollowUpKind kind) {
    var key = "progress.late.message." + kind;
    var number = rounds.show(batch.round()).number();
    var args = new Object[] {number, batch.no(), seat.dueOn(batch).toString()};
    return experts.get(seat.expert()).account().stream()
        .map(it -> new Notifiable.Message(kept.id(), it, word(key + ".title"), word(key, args)))
        .toList();
  }

  String word(String key, Object... args) {
    return words.getMessage(key, args, key, Locale.SIMPLIFIED_CHINESE);
  }
}
