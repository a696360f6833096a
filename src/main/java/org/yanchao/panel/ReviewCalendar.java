package org.yanchao.panel;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundDesk;

/** The days around the last one for handing in, as the round's pack counts them. */
@Component
public class ReviewCalendar {

  private final ReviewBatches batches;
  private final RoundDesk rounds;
  private final PanelTermsReader terms;
  private final Stamp stamp;

  ReviewCalendar(ReviewBatches batches, RoundDesk rounds, PanelTermsReader terms, Stamp stamp) {
    this.batches = batches;
    this.rounds = rounds;
    this.terms = terms;
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
    var followUp = terms.of(rounds.show(batches.get(batch).round())).followUp();
    var calendar = stamp.calendar();
    return new Days(
        calendar.minus(dueOn, followUp.remindBefore()),
        dueOn,
        calendar.plus(dueOn, followUp.replaceAfter()));
  }

  /** The last day of who joins the batch today: that of the panel, or a later one of their own. */
  LocalDate lastDayOfSuccessor(ReviewBatch batch) {
    var days = terms.of(rounds.show(batch.round())).followUp().successorDays();
    var own = stamp.calendar().plus(stamp.today(), days);
    return own.isAfter(batch.reviewDueOn()) ? own : batch.reviewDueOn();
  }
}
