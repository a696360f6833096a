package org.yanchao.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;

/** Takes an expert out of a batch, voids what they gave, and seats who follows. */
@Component
@NamedInterface("desks")
public class SeatChange {

  private final PanelStore panels;
  private final StandBacks standBacks;
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

  /** A seat that becomes free or is added for a reason. */
  private record Place(int no, @Nullable String added) {}

  SeatChange(
      PanelStore panels, StandBacks standBacks, Work work, Following following, Stamp journal) {
    this.panels = panels;
    this.standBacks = standBacks;
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

  /** Somebody leaves a batch as a whole, for one reason. */
  public void replace(ReviewBatch batch, Seat seat, RecusalGround ground, String note, Who by) {
    replace(batch, seat, List.of(new Interest(null, ground, note)), by);
  }

  /** All of the expert's work in the batch is void; the next one scores every candidate (X8). */
  void replace(ReviewBatch batch, Seat seat, List<Interest> interests, Who by) {
    whyNotReplace(batch, seat).ifPresent(Refusal::raise);
    var successor = replacements.next(batch, seat).orElseThrow();
    var late = work.sheets().voidAll(seat);
    var ground = leave(seat, interests, late, by);
    var due = seat(batch, successor, new Place(seat.seatNo(), seat.addedReason()), by);
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
    var due = seat(batch, joining, new Place(no, reason), by);
    journal.publish(new ExpertAdded(batch.id(), no, due, by));
  }

  /** Every interest is kept, with whom it concerns; the first is why the expert left. */
  private RecusalGround leave(Seat seat, List<Interest> interests, boolean late, Who by) {
    var first = interests.get(0);
    var unavailable = first.ground() == RecusalGround.UNAVAILABLE;
    seat.leave(unavailable ? SeatState.REPLACED : SeatState.RECUSED);
    panels.save(seat);
    var left = new Interest(null, first.ground(), first.note());
    standBacks.record(seat, left, late, by.account());
    var already = panels.standsBack(seat);
    interests.stream()
        .filter(it -> it.candidate() != null && !already.contains(it.candidate()))
        .forEach(it -> standBacks.record(seat, it, false, by.account()));
    return first.ground();
  }

  /** Seats who follows, with days of their own where those of the batch are nearly over. */
  private LocalDate seat(ReviewBatch batch, Replacements.Successor next, Place place, Who by) {
    var expert = next.expert().id();
    var waiting = panels.seatOf(batch.id(), expert);
    var seat = waiting.orElseGet(() -> further(batch, expert));
    seat.takeSeat(place.no(), journal.now());
    if (place.added() != null) {
      seat.addedFor(place.added());
    }
    var due = calendar.lastDayOfSuccessor(batch);
    seat.dueOn(due);
    panels.save(seat);
    for (var interest : StandBacks.interests(next.standsBack())) {
      standBacks.record(seat, interest, false, by.account());
      journal.publish(new CandidateRecused(batch.id(), place.no(), interest, false, by));
    }
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
