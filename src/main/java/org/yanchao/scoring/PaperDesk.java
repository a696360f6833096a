package org.yanchao.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.attachment.ScanGiven;
import org.yanchao.candidacy.Face;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/**
 * Brings sheets written by hand into the review. Officers type what they see on paper and never get
 * shown what is stored: two blind entries that agree make the sheet.
 */
@Service
@Transactional
public class PaperDesk {

  private final PaperSeats seats;
  private final PaperSheets papers;
  private final SheetDesk sheets;

  PaperDesk(PaperSeats seats, PaperSheets papers, SheetDesk sheets) {
    this.seats = seats;
    this.papers = papers;
    this.sheets = sheets;
  }

  /** Every sheet of every seat that has not handed in, with how far it is. */
  @Transactional(readOnly = true)
  public List<PaperRow> rows(Actor officer, UUID batchId) {
    var batch = seats.batch(officer, batchId);
    var stored =
        papers.findByBatch(batchId).stream()
            .collect(Collectors.toMap(it -> it.seatNo() + "/" + it.candidate(), it -> it));
    return seats.seated(batchId).stream()
        .filter(seat -> !seat.done())
        .flatMap(
            seat ->
                seats.task(batch, seat).sheets().stream()
                    .map(it -> row(officer, seat.seatNo(), it, stored)))
        .toList();
  }

  /** Whom a sheet is printed for, called as the experts may read it. */
  @Transactional(readOnly = true)
  public List<Face> printed(Actor officer, UUID batchId) {
    return seats.printed(seats.batch(officer, batchId));
  }

  /** Records that the expert of a seat signed the declaration of no interest on paper. */
  public void declare(Actor officer, UUID batchId, int seatNo) {
    var batch = seats.batch(officer, batchId);
    var seat = seats.seat(batchId, seatNo);
    batch.whyNotScore().or(seat::whyNotDeclare).ifPresent(Refusal::raise);
    seats.declare(batch, seat);
    seats.stamp().publish(new InterestsDeclared(batchId, seatNo, by(officer)));
  }

  /** The sheet with its rubric; what is stored of it stays out of sight. */
  @Transactional(readOnly = true)
  public SheetInHand form(Actor officer, PaperPlace place) {
    return hand(officer, place);
  }

  /** Why this first entry cannot be taken, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotEnter(Actor officer, PaperPlace place, SheetEntry entry) {
    var hand = hand(officer, place);
    if (paper(place).filter(PaperSheet::checked).isPresent()) {
      return Refusal.because("scoring.paper-checked-already");
    }
    return hand.whyNotWhole(entry)
        .or(
            () ->
                hand.version() == entry.seenVersion()
                    ? Optional.empty()
                    : Refusal.because("scoring.paper-written-on-screen"));
  }

  /** The first entry with the scan; entered again before the check it takes the old one's place. */
  public void enter(Actor officer, PaperPlace place, SheetEntry entry, @Nullable UUID scan) {
    whyNotEnter(officer, place, entry).ifPresent(Refusal::raise);
    var numbers = hand(officer, place).numbers(entry.points());
    var stamp = seats.stamp();
    var paper = paper(place).orElseGet(() -> new PaperSheet(stamp.id(), place));
    paper.enter(numbers, entry, ScanGiven.of(scan), stamp.now(), officer.account());
    papers.save(paper);
    stamp.publish(
        new PaperSheetEntered(place.batch(), place.seat(), place.candidate(), by(officer)));
  }

  /** Why this second entry does not make the sheet, empty when it does. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotCheck(Actor officer, PaperPlace place, SheetEntry again) {
    var hand = hand(officer, place);
    var whole = again.saying(stored(place).remark());
    return hand.whyNotWhole(whole)
        .or(
            () ->
                stored(place).whyNotConfirm(hand.numbers(again.points()), again, officer.account()))
        .or(() -> stored(place).whyNotReplace(hand.version()));
  }

  /** The second person typed the same: now it is the expert's sheet. */
  public void check(Actor officer, PaperPlace place, SheetEntry again) {
    whyNotCheck(officer, place, again).ifPresent(Refusal::raise);
    var paper = stored(place);
    sheets.save(hand(officer, place), again.saying(paper.remark()).over(paper.seenVersion()));
    paper.confirm(seats.stamp().now(), officer.account());
    papers.save(paper);
    seats
        .stamp()
        .publish(
            new PaperSheetChecked(place.batch(), place.seat(), place.candidate(), by(officer)));
  }

  /** Hands in for an expert whose sheets are all checked. */
  public void submit(Actor officer, UUID batchId, int seatNo) {
    var batch = seats.batch(officer, batchId);
    var seat = seats.seat(batchId, seatNo);
    seat.whyNotScoreIn(batch).ifPresent(Refusal::raise);
    seats.submit(seat);
    seats.stamp().publish(new SheetsSubmitted(batchId, seatNo, by(officer)));
  }

  /** The scanned paper of a sheet. */
  @Transactional(readOnly = true)
  public UUID scan(Actor officer, PaperPlace place) {
    seats.batch(officer, place.batch());
    return stored(place).scan();
  }

  private SheetInHand hand(Actor officer, PaperPlace place) {
    var batch = seats.batch(officer, place.batch());
    var seat = seats.seat(place.batch(), place.seat());
    seat.whyNotScoreIn(batch).ifPresent(Refusal::raise);
    return sheets.take(PaperSeats.expertOf(seat), place.batch(), place.candidate());
  }

  private Optional<PaperSheet> paper(PaperPlace at) {
    return papers.findByBatchAndSeatNoAndCandidate(at.batch(), at.seat(), at.candidate());
  }

  private PaperSheet stored(PaperPlace place) {
    return paper(place).orElseThrow(() -> new NotFound("paper sheet"));
  }

  private static PaperRow row(
      Actor officer, int seatNo, SheetRow sheet, Map<String, PaperSheet> stored) {
    var paper = stored.get(seatNo + "/" + sheet.candidateId());
    return new PaperRow(
        seatNo,
        sheet.candidate(),
        progress(paper),
        paper == null ? null : paper.scan(),
        paper != null && paper.enteredBy(officer.account()));
  }

  private static PaperRow.Progress progress(@Nullable PaperSheet paper) {
    if (paper == null) {
      return PaperRow.Progress.MISSING;
    }
    return paper.checked() ? PaperRow.Progress.CHECKED : PaperRow.Progress.ENTERED;
  }

  private static org.yanchao.kernel.Who by(Actor officer) {
    return officer.as(Role.CASE_OFFICER);
  }
}
