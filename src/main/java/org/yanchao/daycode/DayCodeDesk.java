package org.yanchao.daycode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.panel.BatchStatus;
import org.yanchao.panel.BatchView;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.SeatState;
import org.yanchao.panel.SeatView;
import org.yanchao.round.RoundDesk;

/**
 * Where drawn experts judge together in one room, an officer hands each a code that is good for one
 * day, one sign-in and the sheets of one batch.
 */
@Service
@Transactional
public class DayCodeDesk {

  private final RoundDesk rounds;
  private final PanelDesk panels;
  private final DayCodes codes;
  private final PasswordEncoder hashes;
  private final Stamp stamp;

  DayCodeDesk(
      RoundDesk rounds, PanelDesk panels, DayCodes codes, PasswordEncoder hashes, Stamp stamp) {
    this.rounds = rounds;
    this.panels = panels;
    this.codes = codes;
    this.hashes = hashes;
    this.stamp = stamp;
  }

  /** The experts of a batch who still owe sheets, in the order of the seats. */
  @Transactional(readOnly = true)
  public List<SeatView> seats(Actor officer, UUID batchId) {
    return owing(panels.show(officer, batchId));
  }

  /** What became of the codes of a batch, the latest of each seat first. */
  @Transactional(readOnly = true)
  public List<DayCodeView> list(Actor officer, UUID batchId) {
    panels.show(officer, batchId);
    return codes.findByBatchOrderBySeatNoAscIssuedAtDesc(batchId).stream()
        .map(DayCode::view)
        .toList();
  }

  /** Why no code can be issued for this batch, empty when there can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotIssue(Actor officer, UUID batchId) {
    var batch = panels.show(officer, batchId);
    var round = rounds.showReview(officer, batch.roundId());
    return round.whyNotReview(officer, Role.CASE_OFFICER).or(() -> whyNotIssue(batch));
  }

  /** The same for these seats on this day. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotIssue(
      Actor officer, UUID batchId, LocalDate day, Set<Integer> seats) {
    return whyNotIssue(officer, batchId)
        .or(
            () ->
                day.isBefore(stamp.today())
                    ? Refusal.because("daycode.day-past", day)
                    : Optional.empty())
        .or(
            () ->
                chosen(panels.show(batchId), seats).isEmpty()
                    ? Refusal.because("daycode.nobody-chosen")
                    : Optional.empty());
  }

  /** Issues codes; an earlier one of the same seat is good for nothing from now on. */
  public List<Slip> issue(Actor officer, UUID batchId, LocalDate day, Set<Integer> seats) {
    whyNotIssue(officer, batchId, day, seats).ifPresent(Refusal::raise);
    var chosen = chosen(panels.show(officer, batchId), seats);
    var numbers = chosen.stream().map(SeatView::no).collect(Collectors.toSet());
    codes.findByBatchOrderBySeatNoAscIssuedAtDesc(batchId).stream()
        .filter(it -> it.open() && numbers.contains(it.seatNo()))
        .forEach(this::withdraw);
    var slips = chosen.stream().map(it -> issue(it, day)).toList();
    var told = numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    stamp.publish(new DayCodesIssued(batchId, day, told, officer.as(Role.CASE_OFFICER)));
    return slips;
  }

  private void withdraw(DayCode code) {
    code.withdraw(stamp.now());
    codes.save(code);
  }

  private Slip issue(SeatView seat, LocalDate day) {
    var text = CodeText.random();
    while (codes.findByHandle(text.handle()).isPresent()) {
      text = CodeText.random();
    }
    var code = new DayCode(stamp.id(), seat, day, stamp.now());
    codes.save(code.of(text.handle(), hashes.encode(text.secret())));
    var no = seat.no() == null ? 0 : seat.no();
    return new Slip(no, seat.expertNumber(), String.valueOf(seat.expertName()), day, text.shown());
  }

  private static Optional<Refusal> whyNotIssue(BatchView batch) {
    if (batch.status() == BatchStatus.CLOSED) {
      return Refusal.because("panel.review-closed");
    }
    if (batch.namesOpenedAt() == null) {
      return Refusal.because("daycode.names-closed");
    }
    return owing(batch).isEmpty() ? Refusal.because("daycode.nobody-owes") : Optional.empty();
  }

  private static List<SeatView> chosen(BatchView batch, Set<Integer> seats) {
    return owing(batch).stream().filter(it -> seats.contains(it.no())).toList();
  }

  private static List<SeatView> owing(BatchView batch) {
    return batch.seats().stream()
        .filter(it -> it.state() == SeatState.SEATED && !it.submitted())
        .toList();
  }
}
