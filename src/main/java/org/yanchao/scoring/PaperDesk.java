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

  /** The rubric of the sheet; what is stored of it stays out of sight. */
  @Transactional(readOnly = true)
  public List<CriterionView> criteria(Actor officer, UUID batchId, int seatNo, UUID candidate) {
    return hand(officer, batchId, seatNo, candidate).criteria();
  }

  /** Why this first entry cannot be taken, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotEnter(
      Actor officer, UUID batchId, int seatNo, UUID candidate, Map<String, String> points) {
    return hand(officer, batchId, seatNo, candidate)
        .whyNotWhole(points)
        .or(
            () ->
                paper(batchId, seatNo, candidate).filter(PaperSheet::checked).isPresent()
                    ? Refusal.because("scoring.paper-checked-already")
                    : Optional.empty());
  }

  /** The first entry with the scan; entered again before the check it takes the old one's place. */
  public void enter(
      Actor officer,
      UUID batchId,
      int seatNo,
      UUID candidate,
      SheetEntry entry,
      @Nullable UUID scan) {
    whyNotEnter(officer, batchId, seatNo, candidate, entry.points()).ifPresent(Refusal::raise);
    var numbers = hand(officer, batchId, seatNo, candidate).numbers(entry.points());
    var stamp = seats.stamp();
    var paper =
        paper(batchId, seatNo, candidate)
            .orElseGet(() -> new PaperSheet(stamp.id(), batchId, seatNo, candidate));
    paper.enter(numbers, entry.remark(), ScanGiven.of(scan), stamp.now(), officer.account());
    papers.save(paper);
    stamp.publish(new PaperSheetEntered(batchId, seatNo, candidate, by(officer)));
  }

  /** Why this second entry does not make the sheet, empty when it does. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotCheck(
      Actor officer, UUID batchId, int seatNo, UUID candidate, Map<String, String> points) {
    var hand = hand(officer, batchId, seatNo, candidate);
    var paper = stored(batchId, seatNo, candidate);
    return hand.whyNotWhole(points)
        .or(() -> paper.whyNotConfirm(hand.numbers(points), officer.account()));
  }

  /** The second person typed the same: now it is the expert's sheet. */
  public void check(
      Actor officer, UUID batchId, int seatNo, UUID candidate, Map<String, String> points) {
    whyNotCheck(officer, batchId, seatNo, candidate, points).ifPresent(Refusal::raise);
    var paper = stored(batchId, seatNo, candidate);
    var hand = hand(officer, batchId, seatNo, candidate);
    sheets.save(hand, SheetEntry.of(points, paper.remark(), hand.version()));
    paper.confirm(seats.stamp().now(), officer.account());
    papers.save(paper);
    seats.stamp().publish(new PaperSheetChecked(batchId, seatNo, candidate, by(officer)));
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
  public UUID scan(Actor officer, UUID batchId, int seatNo, UUID candidate) {
    seats.batch(officer, batchId);
    return stored(batchId, seatNo, candidate).scan();
  }

  private SheetInHand hand(Actor officer, UUID batchId, int seatNo, UUID candidate) {
    var batch = seats.batch(officer, batchId);
    var seat = seats.seat(batchId, seatNo);
    seat.whyNotScoreIn(batch).ifPresent(Refusal::raise);
    return sheets.take(PaperSeats.expertOf(seat), batchId, candidate);
  }

  private Optional<PaperSheet> paper(UUID batch, int seatNo, UUID candidate) {
    return papers.findByBatchAndSeatNoAndCandidate(batch, seatNo, candidate);
  }

  private PaperSheet stored(UUID batch, int seatNo, UUID candidate) {
    return paper(batch, seatNo, candidate).orElseThrow(() -> new NotFound("paper sheet"));
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
