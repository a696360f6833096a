package org.yanchao.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.desk.Inbox;
import org.yanchao.expert.RecusalGround;
import org.yanchao.panel.BatchView;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.SeatView;
import org.yanchao.review.ReviewDesk;
import org.yanchao.round.RoundDesk;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.TieDisclosure;

/** What experts do with what a draw gave them, and what the office does when they are done. */
@Component
@Profile({"demo", "rehearsal"})
class PanelHands implements Hands {

  private final PanelDesk panels;
  private final ReviewDesk reviews;
  private final ScoringDesk scoring;
  private final RoundDesk rounds;
  private final SheetFiller sheets;
  private final Desktop desktop;

  /** The desks of a drawn panel. */
  @Component
  @Profile({"demo", "rehearsal"})
  record PanelDesks(PanelDesk panels, ReviewDesk reviews, ScoringDesk scoring) {}

  PanelHands(PanelDesks desks, RoundDesk rounds, SheetFiller sheets, Desktop desktop) {
    this.panels = desks.panels();
    this.reviews = desks.reviews();
    this.scoring = desks.scoring();
    this.rounds = rounds;
    this.sheets = sheets;
    this.desktop = desktop;
  }

  @Override
  public Map<String, Consumer<Inbox.Waiting>> steps() {
    return Map.of(
        "Task_DeclareInterests", this::declare,
        "Task_ScoreCandidates", this::score,
        "Task_ResolveDivergence", this::resolve,
        "Task_CloseReview", this::close);
  }

  private void declare(Inbox.Waiting waiting) {
    var batch = panels.show(waiting.item().key());
    if (begun(batch)) {
      seats(batch).filter(it -> !it.declared()).findFirst().ifPresent(it -> declare(batch, it));
    }
  }

  private void declare(BatchView batch, SeatView seat) {
    var discloses =
        once("disclosure", batch)
            && (desktop.ledger().first("a-disclosure", "any")
                || desktop.chance().happens(0.1, "disclosure", number(batch)));
    var applicant = batch.candidates().get(0).applicantId();
    var ties =
        discloses
            ? List.of(
                new TieDisclosure(applicant, RecusalGround.KINSHIP, desktop.words().of("relation")))
            : List.<TieDisclosure>of();
    scoring.declare(desktop.cast().account(seat.account()), batch.id(), ties);
  }

  private void score(Inbox.Waiting waiting) {
    var batch = panels.show(waiting.item().key());
    if (begun(batch)) {
      seats(batch).filter(this::owes).filter(it -> isDay(batch, it)).forEach(it -> fill(batch, it));
    }
  }

  private boolean owes(SeatView seat) {
    return seat.declared() && !seat.submitted();
  }

  /** Everybody takes a day of the scoring period, some come a day late. */
  private boolean isDay(BatchView batch, SeatView seat) {
    var span = desktop.season().cycle().scoring().get(rounds.show(batch.roundId()).level());
    var day = desktop.season().after(span.from(), (seat.no() - 1) % 3);
    var late = desktop.chance().happens(0.02, "late-expert", seat.expertNumber(), number(batch));
    return desktop.season().reached(late ? desktop.season().nextWorkingDay(span.to()) : day);
  }

  private void fill(BatchView batch, SeatView seat) {
    var expert = desktop.cast().account(seat.account());
    var number = number(batch);
    sheets.fill(expert, batch, seat, number);
    var recused =
        once("late-recusal", batch)
            && (desktop.ledger().first("a-late-recusal", "any")
                || desktop.chance().happens(0.05, "late-recusal", number));
    var note = desktop.words().of("relation");
    if (recused && scoring.whyNotRecuse(expert, batch.id(), seat.expertId(), note).isEmpty()) {
      scoring.recuse(expert, batch.id(), seat.expertId(), RecusalGround.KINSHIP, note);
    } else {
      scoring.submit(expert, batch.id());
    }
  }

  private boolean once(String what, BatchView batch) {
    return desktop.ledger().first(what, batch.id());
  }

  private void resolve(Inbox.Waiting waiting) {
    var officer = desktop.cast().officer(waiting.authority());
    reviews.resolveDivergence(officer, waiting.item().key(), desktop.words().of("divergence"));
  }

  private void close(Inbox.Waiting waiting) {
    var officer = desktop.cast().officer(waiting.authority());
    var batch = panels.show(waiting.item().key());
    var seat = seat(batch.id(), 1);
    var note = desktop.words().of("relation");
    if (learnsOfRelation(batch)
        && scoring.whyNotRecuse(officer, batch.id(), seat.expertId(), note).isEmpty()) {
      scoring.recuse(officer, batch.id(), seat.expertId(), RecusalGround.EMPLOYMENT, note);
    } else {
      reviews.closeReview(officer, batch.id());
    }
  }

  /** After everybody has handed in, the office hears of a relation: all of it is void (X8). */
  private boolean learnsOfRelation(BatchView batch) {
    return once("found-relation", batch)
        && (desktop.ledger().first("a-found-relation", "any")
            || desktop.chance().happens(0.03, "found-relation", number(batch)));
  }

  private boolean begun(BatchView batch) {
    var level = rounds.show(batch.roundId()).level();
    return desktop.season().reached(desktop.season().cycle().scoring().get(level).from());
  }

  private Stream<SeatView> seats(BatchView batch) {
    return IntStream.rangeClosed(1, batch.seatCount()).mapToObj(no -> seat(batch.id(), no));
  }

  private SeatView seat(UUID batch, int no) {
    return panels.seat(batch, no);
  }

  private String number(BatchView batch) {
    return rounds.show(batch.roundId()).number() + "/" + batch.no();
  }
}
