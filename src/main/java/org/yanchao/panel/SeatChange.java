package org.yanchao.panel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.expert.Expert;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;

/** Takes an expert out of a batch, voids what they gave, and seats who follows. */
@Component
@NamedInterface("desks")
public class SeatChange {

  private final PanelStore panels;
  private final Recusals recusals;
  private final Work work;
  private final Replacements replacements;
  private final ReviewCalendar calendar;
  private final Stamp journal;

  /** What an expert gave, and what rests on it and goes when they go. */
  @Component
  record Work(GivenSheets sheets, ComputedScores scores) {}

  /** Who follows, and by when they hand in. */
  @Component
  record Following(Replacements replacements, ReviewCalendar calendar) {}

  SeatChange(PanelStore panels, Recusals recusals, Work work, Following following, Stamp journal) {
    this.panels = panels;
    this.recusals = recusals;
    this.work = work;
    this.replacements = following.replacements();
    this.calendar = following.calendar();
    this.journal = journal;
  }

  /** Why the expert of this seat cannot be replaced, empty when someone can take the seat. */
  public Optional<Refusal> whyNotReplace(ReviewBatch batch, Seat seat) {
    if (batch.status() == BatchStatus.CLOSED) {
      return Refusal.because("panel.review-closed");
    }
    if (!seat.seated()) {
      return Refusal.because("panel.recused");
    }
    return replacements.next(batch, seat).isPresent()
        ? Optional.empty()
        : Refusal.because("panel.no-replacement");
  }

  /** All of the expert's work in the batch is void; the next one scores every candidate (X8). */
  public void replace(ReviewBatch batch, Seat seat, RecusalGround ground, String note, Who by) {
    whyNotReplace(batch, seat).ifPresent(Refusal::raise);
    var successor = replacements.next(batch, seat).orElseThrow();
    var late = work.sheets().voidAll(seat);
    leave(seat, ground, note, late, by);
    var due = seat(batch, successor, seat.seatNo(), seat.addedReason());
    if (batch.status() == BatchStatus.AGGREGATED) {
      work.scores().deleteByBatch(batch.id());
      panels.score(batch);
    }
    journal.publish(
        new ExpertReplaced(batch.id(), seat.seatNo(), ground, late, seat.done(), due, by));
  }

  /** Why no further expert can join the panel, empty when one can. */
  public Optional<Refusal> whyNotAdd(ReviewBatch batch, String reason) {
    return batch
        .whyNotAdd(reason)
        .or(
            () ->
                replacements.next(batch, null).isPresent()
                    ? Optional.empty()
                    : Refusal.because("panel.no-replacement"));
  }

  /** Who follows in the order of chance joins the panel and scores every candidate. */
  public void add(ReviewBatch batch, String reason, Who by) {
    whyNotAdd(batch, reason).ifPresent(Refusal::raise);
    var joining = replacements.next(batch, null).orElseThrow();
    work.scores().deleteByBatch(batch.id());
    var no = panels.addSeat(batch);
    var due = seat(batch, joining, no, reason);
    journal.publish(new ExpertAdded(batch.id(), no, due, by));
  }

  private void leave(Seat seat, RecusalGround ground, String note, boolean late, Who by) {
    var unavailable = ground == RecusalGround.UNAVAILABLE;
    seat.leave(unavailable ? SeatState.REPLACED : SeatState.RECUSED);
    panels.save(seat);
    var recusal = new Recusal(journal.id(), seat, ground, note, late);
    recusal.recorded(journal.now(), by.account());
    recusals.save(recusal);
  }

  /** Seats who follows, with days of their own where those of the batch are nearly over. */
  private LocalDate seat(ReviewBatch batch, Expert successor, int no, @Nullable String added) {
    var waiting = panels.seatOf(batch.id(), successor.id());
    var seat = waiting.orElseGet(() -> further(batch, successor.id()));
    seat.takeSeat(no, journal.now());
    if (added != null) {
      seat.addedFor(added);
    }
    var due = calendar.lastDayOfSuccessor(batch);
    seat.dueOn(due);
    panels.save(seat);
    return due;
  }

  private Seat further(ReviewBatch batch, UUID expert) {
    var last =
        panels.seats(batch.id()).stream()
            .map(Seat::alternateNo)
            .filter(number -> number != null)
            .max(Integer::compare)
            .orElse(0);
    return Seat.alternate(journal.id(), batch.id(), last + 1, expert);
  }
}
