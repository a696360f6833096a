package org.yanchao.panel;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.PanelRules;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundDesk;

/** The days around the last one for handing in, as the round's pack counts them. */
@Component
public class ReviewCalendar {

  private static final int SOON = 3;

  private final ReviewBatches batches;
  private final RoundDesk rounds;
  private final Programmes programmes;
  private final Stamp stamp;

  ReviewCalendar(ReviewBatches batches, RoundDesk rounds, Programmes programmes, Stamp stamp) {
    this.batches = batches;
    this.rounds = rounds;
    this.programmes = programmes;
    this.stamp = stamp;
  }

  /**
   * What happens when to an expert who owes sheets.
   *
   * @param remindOn day of the reminder, before the last day
   * @param dueOn last day for handing in
   * @param replaceOn last day before somebody else takes the seat
   */
  public record Days(LocalDate remindOn, LocalDate dueOn, LocalDate replaceOn) {}

  /** The days of an expert of this batch whose last day this is. */
  public Days of(UUID batch, LocalDate dueOn) {
    var followUp = followUp(batches.get(batch));
    var calendar = stamp.calendar();
    return new Days(
        calendar.minus(dueOn, followUp.remindBefore()),
        dueOn,
        calendar.plus(dueOn, followUp.replaceAfter()));
  }

  /** How urgent a day is for work that is not done. */
  public String urgency(LocalDate day) {
    var today = stamp.today();
    if (day.isBefore(today)) {
      return "overdue";
    }
    return day.isAfter(today.plusDays(SOON)) ? "normal" : "soon";
  }

  /** The last day of who joins the batch today: that of the panel, or a later one of their own. */
  LocalDate lastDayOfSuccessor(ReviewBatch batch) {
    var days = followUp(batch).successorDays();
    var own = stamp.calendar().plus(stamp.today(), days);
    return own.isAfter(batch.reviewDueOn()) ? own : batch.reviewDueOn();
  }

  private PanelRules.FollowUp followUp(ReviewBatch batch) {
    var round = rounds.show(batch.round());
    return programmes.pinned(round.packVersion()).panel().followUp();
  }
}
