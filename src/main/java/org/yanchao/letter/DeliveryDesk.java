package org.yanchao.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/** Prints the letters of those who cannot read them here, and records how each was delivered. */
@Service
@Transactional
public class DeliveryDesk {

  private static final int LONGEST_NOTE = 200;

  private final LetterDesk desk;
  private final ResultLetters letters;
  private final LetterPapers papers;
  private final Stamp stamp;

  DeliveryDesk(LetterDesk desk, ResultLetters letters, LetterPapers papers, Stamp stamp) {
    this.desk = desk;
    this.letters = letters;
    this.papers = papers;
    this.stamp = stamp;
  }

  /** Why there is nothing to print yet, empty when there is. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotPrint(Actor actor, UUID round) {
    return onPaper(actor, round).isEmpty()
        ? papers.whyNotPrint(round).or(() -> Refusal.because("letter.nothing-to-print"))
        : papers.whyNotPrint(round);
  }

  /** One letter as PDF; before all are sent together there is no paper of any. */
  @Transactional(readOnly = true)
  public byte[] print(Actor actor, UUID round, UUID letter) {
    var it = find(actor, round, letter);
    whyNotSent(it).or(() -> papers.whyNotPrint(round)).ifPresent(Refusal::raise);
    return papers.print(round, List.of(it));
  }

  /** Every letter that has to go on paper, in one PDF, each on a page of its own. */
  @Transactional(readOnly = true)
  public byte[] printAll(Actor actor, UUID round) {
    whyNotPrint(actor, round).ifPresent(Refusal::raise);
    return papers.print(round, onPaper(actor, round));
  }

  /** Why this delivery cannot be recorded, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotRecord(Actor officer, UUID round, UUID letter, Delivery delivery) {
    var it = find(officer, round, letter);
    return whyNotSent(it)
        .or(() -> it.byPost() ? Optional.empty() : Refusal.because("letter.has-account"))
        .or(() -> it.delivered() == null ? Optional.empty() : delivered())
        .or(() -> whyNotOn(it, delivery.day()))
        .or(
            () ->
                delivery.note().isEmpty() || delivery.note().length() > LONGEST_NOTE
                    ? Refusal.because("letter.delivery-note-missing")
                    : Optional.empty());
  }

  /** Records once how and when the paper reached its applicant. */
  public void record(Actor officer, UUID round, UUID letter, Delivery delivery) {
    officer.mustBe(Role.CASE_OFFICER, desk.authority(officer, round));
    whyNotRecord(officer, round, letter, delivery).ifPresent(Refusal::raise);
    var found = letters.get(letter);
    found.deliver(delivery);
    letters.save(found);
    stamp.publish(new LetterDelivered(round, letter, delivery, officer.as(Role.CASE_OFFICER)));
  }

  /** The scan of the signed proof, for the unit that keeps it. */
  @Transactional(readOnly = true)
  public UUID proof(Actor actor, UUID round, UUID letter) {
    return Optional.ofNullable(find(actor, round, letter).delivered())
        .map(Delivery::scan)
        .orElseThrow(() -> new NotFound("proof of delivery"));
  }

  private List<LetterView> onPaper(Actor actor, UUID round) {
    return desk.list(actor, round).stream().filter(LetterView::needsPaper).toList();
  }

  private LetterView find(Actor actor, UUID round, UUID letter) {
    return desk.list(actor, round).stream()
        .filter(it -> it.id().equals(letter))
        .findFirst()
        .orElseThrow(() -> new NotFound("letter"));
  }

  private static Optional<Refusal> whyNotSent(LetterView letter) {
    return letter.sentAt() == null ? Refusal.because("letter.not-sent") : Optional.empty();
  }

  private static Optional<Refusal> delivered() {
    return Refusal.because("letter.delivered-already");
  }

  private Optional<Refusal> whyNotOn(LetterView letter, LocalDate day) {
    var sent = letters.get(letter.id()).sentAt().map(BusinessClock::dayOf).orElseThrow();
    return day.isBefore(sent) || day.isAfter(stamp.today())
        ? Refusal.because("letter.delivery-day", day, sent)
        : Optional.empty();
  }
}
